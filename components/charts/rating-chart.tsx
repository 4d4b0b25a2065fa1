'use client';

import { useTranslations } from 'next-intl';
import {
  Bar,
  BarChart,
  CartesianGrid,
  Cell,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import { RATINGS, type Rating } from '#lib/core/feedback/feedback.ts';
import type { RatingCounts } from '#lib/core/metrics/metrics.ts';
import { ActiveLabel } from './active-label.tsx';
import { axisLook } from './axis-look.ts';
import { ChartTooltip } from './chart-tooltip.tsx';
import { useChartChoice } from './use-chart-choice.ts';

interface RatingBar {
  rating: Rating;
  count: number;
  share: number;
}

interface RatingChartProps {
  label: string;
  counts: RatingCounts;
  onChoose: (rating: Rating) => void;
}

export function RatingChart({ label, counts, onChoose }: RatingChartProps) {
  const format = useNumberFormat();
  const total = RATINGS.reduce((sum, rating) => sum + counts[rating], 0);
  const bars: RatingBar[] = RATINGS.toReversed().map((rating) => ({
    rating,
    count: counts[rating],
    share: total === 0 ? 0 : counts[rating] / total,
  }));
  const { active, onKeyDown, onClick } = useChartChoice((chosen) => {
    const rating = RATINGS.find((candidate) => String(candidate) === chosen);
    if (rating) onChoose(rating);
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the chart inside takes the focus
    <div className="size-full" onKeyDown={onKeyDown}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          layout="vertical"
          data={bars}
          margin={{ top: 0, right: 36, bottom: 0, left: 0 }}
          barCategoryGap="22%"
          onClick={onClick}
          aria-label={label}
          className="cursor-pointer"
        >
          <CartesianGrid horizontal={false} stroke="var(--border)" />
          <XAxis type="number" allowDecimals={false} domain={[0, 'auto']} {...axisLook} />
          <YAxis
            type="category"
            dataKey="rating"
            width={36}
            interval={0}
            tickFormatter={(rating: number) => `${rating} ★`}
            {...axisLook}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--surface-sunken)' }}
            content={(props) => <RatingTooltip {...props} />}
          />
          <Bar dataKey="count" isAnimationActive={false} radius={[0, 4, 4, 0]}>
            {bars.map(({ rating }) => (
              <Cell key={rating} fill={`var(--rating-${rating})`} />
            ))}
            <LabelList
              dataKey="count"
              position="right"
              fill="var(--text)"
              fontSize="0.75rem"
              formatter={(count) => format.count(Number(count))}
            />
          </Bar>
          <ActiveLabel target={active} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function RatingTooltip(props: TooltipContentProps) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  const bar: RatingBar | undefined = props.payload[0]?.payload;
  if (!props.active || !bar) return null;
  return (
    <ChartTooltip
      title={t('rating.out_of_five', { rating: bar.rating })}
      rows={[
        { key: 'count', mark: null, label: t('chart.feedback'), value: format.count(bar.count) },
        { key: 'share', mark: null, label: t('chart.share'), value: format.share(bar.share) },
      ]}
      hint={t('chart.open_hint')}
    />
  );
}
