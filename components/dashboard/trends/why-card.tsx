'use client';

import { RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useFetched } from '#components/dashboard/use-fetched.ts';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { CardHeading } from '#components/ui/card-heading.tsx';
import { cn } from '#components/ui/class-names.ts';
import { Skeleton } from '#components/ui/skeleton.tsx';
import type { ChangeExplained } from '#lib/core/topics/change-explained.ts';
import type { TrendsRange } from './trends-range.ts';
import { WhyList } from './why-list.tsx';
import { WhySummary } from './why-summary.tsx';

const MOST = '6';

function changesPath({ from, to }: TrendsRange, timeZone: string): string {
  const search = new URLSearchParams({
    from: from.toISOString(),
    to: to.toISOString(),
    time_zone: timeZone,
    limit: MOST,
  });
  return `/api/v1/changes?${search}`;
}

interface WhyCardProps {
  range: TrendsRange | null;
  /** Whose calendar says how long the period before is. */
  timeZone: string;
}

/** The topics behind the change of the average rating since the period before. */
export function WhyCard({ range, timeZone }: WhyCardProps) {
  const t = useTranslations('desk');
  const heading = useId();
  const { value, loading, failed, retry } = useFetched<ChangeExplained>(
    range && changesPath(range, timeZone),
  );
  return (
    <Card aria-labelledby={heading} aria-busy={loading} className="mt-3 p-4 lg:mt-4">
      <CardHeading id={heading} title={t('why.title')} note={t('why.note')} />
      {failed && (
        <div role="alert" className="flex items-center gap-3 text-muted text-sm">
          <p>{t('why.failed')}</p>
          <Button size="small" onClick={retry}>
            <RotateCw aria-hidden />
            {t('retry')}
          </Button>
        </div>
      )}
      {!value && !failed && range && <Skeleton className="h-40" />}
      {value && range && (
        <div className={cn('transition-opacity duration-150', loading && 'opacity-60')}>
          <WhySummary explained={value} />
          {value.topics.length > 0 && <WhyList explained={value} />}
        </div>
      )}
    </Card>
  );
}
