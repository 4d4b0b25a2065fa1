'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ChartCard } from '#components/charts/chart-card.tsx';
import { RatingChart } from '#components/charts/lazy-charts.tsx';
import { feedbackHref } from '#components/dashboard/feedback-query.ts';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import { RATINGS } from '#lib/core/feedback/feedback.ts';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import { windowOf } from './minutes.ts';

/** How often each rating was given in the hour; a bar leads to its feedback. */
export function RatingsCard({ metrics }: { metrics: Metrics }) {
  const t = useTranslations('desk');
  const router = useRouter();
  const format = useNumberFormat();
  const counts = metrics.rating_breakdown;
  return (
    <ChartCard
      title={t('ratings.title')}
      note={t('ratings.unit')}
      sizeClass="h-52"
      emptyText={metrics.hourly_count === 0 ? t('chart.empty') : undefined}
      chart={
        <RatingChart
          label={t('ratings.chart_label')}
          counts={counts}
          onChoose={(rating) =>
            router.push(feedbackHref({ ...windowOf(metrics), rating: String(rating) }))
          }
        />
      }
      table={{
        caption: t('ratings.title'),
        columns: [t('ratings.rating'), t('chart.feedback')],
        rows: RATINGS.toReversed().map((rating) => ({
          key: String(rating),
          cells: [t('rating.out_of_five', { rating }), format.count(counts[rating])],
        })),
      }}
    />
  );
}
