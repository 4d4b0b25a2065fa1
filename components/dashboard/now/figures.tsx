'use client';

import { useTranslations } from 'next-intl';
import { feedbackHref } from '#components/dashboard/feedback-query.ts';
import { RollingNumber } from '#components/ui/rolling-number.tsx';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import type { FigureName } from './biggest-mover.ts';
import { FigureCard } from './figure-card.tsx';
import { FigureChange } from './figure-change.tsx';
import { FigureSparkline } from './figure-sparkline.tsx';
import { windowOf } from './minutes.ts';
import { MoverCard } from './mover-card.tsx';
import { positiveShare } from './positive-share.ts';

interface FigureOfHour {
  figure: FigureName;
  now: number | null;
  before: number | null;
  unit?: string;
  href: string;
}

/** The four figures of the last hour. */
export function Figures({ metrics }: { metrics: Metrics }) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  const hour = windowOf(metrics);
  const { previous } = metrics;
  const figures: FigureOfHour[] = [
    {
      figure: 'count',
      now: metrics.hourly_count,
      before: previous.hourly_count || null,
      href: feedbackHref(hour),
    },
    {
      figure: 'rating',
      now: metrics.average_rating,
      before: previous.average_rating,
      unit: t('figure.of_five'),
      href: feedbackHref(hour),
    },
    {
      figure: 'share',
      now: positiveShare(metrics.sentiment_breakdown),
      before: positiveShare(previous.sentiment_breakdown),
      href: feedbackHref({ ...hour, sentiment: 'positive' }),
    },
  ];
  return (
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-4 lg:gap-4">
      {figures.map(({ figure, now, before, unit, href }) => (
        <FigureCard
          key={figure}
          title={t(`figure.${figure}`)}
          value={
            now === null ? (
              <span title={t('figure.none')}>–</span>
            ) : (
              <RollingNumber text={format[figure](now)} />
            )
          }
          unit={now === null ? undefined : unit}
          change={<FigureChange figure={figure} now={now} before={before} />}
          chart={<FigureSparkline figure={figure} metrics={metrics} />}
          href={href}
        />
      ))}
      <MoverCard metrics={metrics} />
    </div>
  );
}
