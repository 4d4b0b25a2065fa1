'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { feedbackHref } from '#components/dashboard/feedback-query.ts';
import { cn } from '#components/ui/class-names.ts';
import type { Series } from '#lib/core/metrics/series.ts';
import { CountCard } from './count-card.tsx';
import { FigureCard } from './figure-card.tsx';
import { TrendGap, type TrendsState } from './trend-gap.tsx';
import { trendPoints } from './trend-points.ts';
import { TREND_BUCKETS, type TrendsQuery } from './trends-query.ts';
import { useBucketWords } from './use-bucket-words.ts';

interface TrendCardsProps {
  query: TrendsQuery;
  /** While another range is on its way, the one before stays, paler. */
  series: Series | null;
  state: TrendsState;
  onRetry: () => void;
}

export function TrendCards({ query, series, state, onRetry }: TrendCardsProps) {
  const t = useTranslations('desk');
  const router = useRouter();
  const words = useBucketWords(
    TREND_BUCKETS.find((one) => one === series?.bucket) ?? 'day',
    series?.time_zone ?? 'UTC',
  );
  const points = series ? trendPoints(series) : [];
  const total = points.reduce((sum, { count }) => sum + count, 0);
  const missing = state === 'failed' || state === 'no_range' || !series;
  const gap = missing ? <TrendGap state={state} onRetry={onRetry} /> : null;
  const quietGap = missing ? <TrendGap quiet state={state} onRetry={onRetry} /> : null;

  const open = (start: string) => {
    const point = points.find((candidate) => candidate.start === start);
    if (point) router.push(feedbackHref({ from: point.start, to: point.end }));
  };
  const shared = {
    points,
    words,
    emptyText: !missing && total === 0 ? t('trends.empty') : undefined,
    compared: points.some(({ before }) => before !== null),
    onOpen: open,
  };

  return (
    <div
      aria-busy={state === 'loading'}
      className={cn(
        'mt-4 grid gap-3 transition-opacity duration-150 lg:gap-4',
        state === 'loading' && series && 'opacity-60',
      )}
    >
      <p className="sr-only" role="status">
        {state === 'loading' ? t('loading') : ''}
      </p>
      <CountCard {...shared} gap={gap} series={series} split={query.split} total={total} />
      <div className="grid gap-3 lg:grid-cols-2 lg:gap-4">
        <FigureCard {...shared} gap={quietGap} figure="rating" />
        <FigureCard {...shared} gap={quietGap} figure="share" />
      </div>
    </div>
  );
}
