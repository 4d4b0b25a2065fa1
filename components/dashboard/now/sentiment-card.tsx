'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ChartCard } from '#components/charts/chart-card.tsx';
import { SentimentChart } from '#components/charts/lazy-charts.tsx';
import { feedbackHref } from '#components/dashboard/feedback-query.ts';
import { SentimentMark } from '#components/dashboard/piece/sentiment-mark.tsx';
import { RollingNumber } from '#components/ui/rolling-number.tsx';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import { SENTIMENTS } from '#lib/core/feedback/feedback.ts';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import { windowOf } from './minutes.ts';

/** How the hour feels: one bar of three parts, and each part in words and numbers. */
export function SentimentCard({ metrics }: { metrics: Metrics }) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  const counts = metrics.sentiment_breakdown;
  const total = counts.positive + counts.neutral + counts.negative;
  const shareOf = (count: number) => (total === 0 ? '–' : format.share(count / total));
  return (
    <ChartCard
      title={t('sentiment.title')}
      note={t('chart.last_hour')}
      sizeClass="h-16"
      emptyText={total === 0 ? t('chart.empty') : undefined}
      chart={<SentimentChart label={t('sentiment.title')} counts={counts} />}
      table={{
        caption: t('sentiment.title'),
        columns: [t('sentiment.column'), t('chart.feedback'), t('chart.share')],
        rows: SENTIMENTS.map((sentiment) => ({
          key: sentiment,
          cells: [
            t(`sentiment.${sentiment}`),
            format.count(counts[sentiment]),
            shareOf(counts[sentiment]),
          ],
        })),
      }}
    >
      <ul className="mt-2 -mx-2">
        {SENTIMENTS.map((sentiment) => (
          <li key={sentiment}>
            <Link
              href={feedbackHref({ ...windowOf(metrics), sentiment })}
              prefetch={false}
              className="flex min-h-10 items-center gap-3 rounded-md px-2 hover:bg-sunken pointer-coarse:min-h-11"
            >
              <SentimentMark sentiment={sentiment} className="text-sm" />
              <span className="ms-auto font-semibold text-xl">
                <RollingNumber text={shareOf(counts[sentiment])} />
              </span>
              <span className="w-12 text-end text-muted text-sm tabular-nums">
                {format.count(counts[sentiment])}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </ChartCard>
  );
}
