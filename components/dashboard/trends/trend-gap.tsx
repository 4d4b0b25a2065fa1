'use client';

import { RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';

export type TrendsState = 'loading' | 'ready' | 'failed' | 'no_range';

interface TrendGapProps {
  state: TrendsState;
  /** Another one beside it says it already. */
  quiet?: boolean;
  onRetry: () => void;
}

/** Stands where a chart would be, at its size. */
export function TrendGap({ state, quiet, onRetry }: TrendGapProps) {
  const t = useTranslations('desk');
  if (state !== 'failed' && state !== 'no_range') return <Skeleton className="size-full" />;
  return (
    <div
      {...(!quiet && { role: 'alert' })}
      className="flex size-full flex-col items-center justify-center gap-3 text-center text-muted text-sm"
    >
      <p className="text-pretty">
        {state === 'failed' ? t('trends.failed') : t('trends.no_range')}
      </p>
      {state === 'failed' && (
        <Button size="small" onClick={onRetry}>
          <RotateCw aria-hidden />
          {t('retry')}
        </Button>
      )}
    </div>
  );
}
