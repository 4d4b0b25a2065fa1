'use client';

import { useTranslations } from 'next-intl';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import type { ChangeExplained } from '#lib/core/topics/change-explained.ts';

/** The change itself in a sentence, and whether it is more than chance. */
export function WhySummary({ explained }: { explained: ChangeExplained }) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  const { now, against, change, significant } = explained;
  if (change === null || now.average_rating === null || against.average_rating === null) {
    return <p className="text-muted text-sm">{t('why.nothing_to_compare')}</p>;
  }
  const direction = change > 0 ? 'up' : change < 0 ? 'down' : 'level';
  const sampled = now.read < now.count || against.read < against.count;
  return (
    <p className="mt-1 max-w-prose text-pretty text-sm">
      {t(`why.${direction}`, {
        now: format.exactRating(now.average_rating),
        before: format.exactRating(against.average_rating),
        amount: format.exactRating(Math.abs(change)),
      })}{' '}
      <span className="text-muted">
        {significant ? t('why.sure') : t('why.chance')}
        {sampled && ` ${t('why.sampled', { read: format.count(now.read + against.read) })}`}
      </span>
    </p>
  );
}
