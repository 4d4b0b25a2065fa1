'use client';

import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { ActiveLabel } from './active-label.tsx';
import { axisLook } from './axis-look.ts';
import type { ChartSeries } from './series-hues.ts';
import { TrendTooltip, type TrendTooltipRow } from './trend-tooltip.tsx';
import { useChartChoice } from './use-chart-choice.ts';

export interface TrendBar {
  start: string;
  /** By the key of the series. */
  parts: Record<string, number>;
  before: number | null;
}

interface TrendBarsProps {
  label: string;
  bars: TrendBar[];
  /** Stacked, the first on the ground line. */
  series: readonly ChartSeries[];
  tick: (start: string) => string;
  format: (value: number) => string;
  tooltip: (start: string) => { title: string; rows: TrendTooltipRow[] } | null;
  onChoose: (start: string) => void;
}

/** How much came in each stretch of time, and, dashed, in the period before. */
export function TrendBars(props: TrendBarsProps) {
  const { label, bars, series, tick, format, tooltip, onChoose } = props;
  const { active, onKeyDown, onClick } = useChartChoice(onChoose);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the chart inside takes the focus
    <div className="size-full" onKeyDown={onKeyDown}>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart
          data={bars}
          margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
          barCategoryGap={bars.length > 60 ? 1 : '18%'}
          onClick={onClick}
          aria-label={label}
          className="cursor-pointer"
        >
          <CartesianGrid vertical={false} stroke="var(--border)" />
          <XAxis dataKey="start" tickFormatter={tick} minTickGap={20} {...axisLook} />
          <YAxis
            allowDecimals={false}
            width={48}
            domain={[0, 'auto']}
            tickFormatter={format}
            {...axisLook}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--surface-sunken)' }}
            content={(state) => <TrendTooltip {...state} about={tooltip} />}
          />
          {series.map(({ key, fill }) => (
            <Bar
              key={key}
              dataKey={(bar: TrendBar) => bar.parts[key] ?? 0}
              name={key}
              stackId="bucket"
              fill={fill}
              maxBarSize={48}
              isAnimationActive={false}
            />
          ))}
          <Line
            dataKey="before"
            type="linear"
            stroke="var(--text)"
            strokeWidth={1.5}
            strokeDasharray="4 3"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
          <ActiveLabel target={active} />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
