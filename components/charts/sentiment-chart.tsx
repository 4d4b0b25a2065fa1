'use client';

import { useTranslations } from 'next-intl';
import {
  Bar,
  BarChart,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import { SENTIMENTS } from '#lib/core/feedback/feedback.ts';
import type { SentimentCounts } from '#lib/core/metrics/metrics.ts';
import { ChartTooltip } from './chart-tooltip.tsx';
import { SeriesMark } from './series-mark.tsx';
import { ShareTick } from './share-tick.tsx';

/** The hour's sentiment as parts of one bar. */
export function SentimentChart({ label, counts }: { label: string; counts: SentimentCounts }) {
  const format = useNumberFormat();
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        layout="vertical"
        data={[{ name: 'hour', ...counts }]}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        stackOffset="expand"
        barCategoryGap={0}
        aria-label={label}
      >
        <XAxis
          type="number"
          ticks={[0, 0.5, 1]}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={<ShareTick format={format.share} />}
        />
        <YAxis type="category" dataKey="name" hide />
        <Tooltip
          isAnimationActive={false}
          cursor={false}
          content={(props) => <SentimentTooltip {...props} counts={counts} />}
        />
        {SENTIMENTS.map((sentiment) => (
          <Bar
            key={sentiment}
            dataKey={sentiment}
            stackId="hour"
            fill={`var(--${sentiment})`}
            stroke="var(--surface)"
            strokeWidth={2}
            radius={5}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

function SentimentTooltip(props: TooltipContentProps & { counts: SentimentCounts }) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  if (!props.active) return null;
  return (
    <ChartTooltip
      title={t('chart.last_hour')}
      rows={SENTIMENTS.map((sentiment) => ({
        key: sentiment,
        mark: <SeriesMark sentiment={sentiment} />,
        label: t(`sentiment.${sentiment}`),
        value: format.count(props.counts[sentiment]),
      }))}
    />
  );
}
