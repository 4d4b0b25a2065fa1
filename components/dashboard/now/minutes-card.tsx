'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ChartCard } from '#components/charts/chart-card.tsx';
import { MinuteChart } from '#components/charts/lazy-charts.tsx';
import { SentimentLegend } from '#components/charts/sentiment-legend.tsx';
import { feedbackHref } from '#components/dashboard/feedback-query.ts';
import { LocalTime } from '#components/ui/local-time.tsx';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import { SENTIMENTS } from '#lib/core/feedback/feedback.ts';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import { minutesOf } from './minutes.ts';

/** The hour minute by minute, stacked by sentiment; a minute leads to its feedback. */
export function MinutesCard({ metrics }: { metrics: Metrics }) {
  const t = useTranslations('desk');
  const router = useRouter();
  const format = useNumberFormat();
  const minutes = minutesOf(metrics);
  return (
    <ChartCard
      title={t('minutes.title')}
      note={t('minutes.unit')}
      legend={<SentimentLegend />}
      sizeClass="h-44 sm:h-52 xl:h-[max(11rem,calc(100dvh-44rem))]"
      emptyText={metrics.hourly_count === 0 ? t('minutes.empty') : undefined}
      chart={
        <MinuteChart
          label={t('minutes.chart_label')}
          minutes={minutes}
          onChoose={({ from, to }) => router.push(feedbackHref({ from, to }))}
        />
      }
      table={{
        caption: t('minutes.title'),
        columns: [
          t('minutes.minute'),
          ...SENTIMENTS.map((sentiment) => t(`sentiment.${sentiment}`)),
          t('chart.feedback'),
          t('figure.rating'),
        ],
        rows: minutes.map((minute, index) => ({
          // By its place: the window moves on by milliseconds, and the row stays the same row.
          key: String(index),
          cells: [
            <LocalTime key="time" at={minute.from} form="clock" />,
            ...SENTIMENTS.map((sentiment) => format.count(minute[sentiment])),
            format.count(minute.total),
            minute.averageRating === null ? '–' : format.rating(minute.averageRating),
          ],
        })),
      }}
    />
  );
}
