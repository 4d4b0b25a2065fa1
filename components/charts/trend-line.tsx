'use client';

import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { ActiveLabel } from './active-label.tsx';
import { axisLook } from './axis-look.ts';
import { TrendTooltip, type TrendTooltipRow } from './trend-tooltip.tsx';
import { useChartChoice } from './use-chart-choice.ts';

/** Beyond this many, the dots would hide the line. */
const DOTS_MAX = 62;

export interface TrendLinePoint {
  start: string;
  value: number | null;
  before: number | null;
}

interface TrendLineProps {
  label: string;
  points: TrendLinePoint[];
  /** The ends of the scale and what is marked between them. */
  ticks: number[];
  tick: (start: string) => string;
  format: (value: number) => string;
  tooltip: (start: string) => { title: string; rows: TrendTooltipRow[] } | null;
  onChoose: (start: string) => void;
}

/** A value over time, and, dashed, that of the period before. Gaps are where nobody spoke. */
export function TrendLine(props: TrendLineProps) {
  const { label, points, ticks, tick, format, tooltip, onChoose } = props;
  const { active, onKeyDown, onClick } = useChartChoice(onChoose);
  const dots = points.length <= DOTS_MAX;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the chart inside takes the focus
    <div className="size-full" onKeyDown={onKeyDown}>
      <ResponsiveContainer width="100%" height="100%">
        <LineChart
          data={points}
          margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
          onClick={onClick}
          aria-label={label}
          className="cursor-pointer"
        >
          <CartesianGrid vertical={false} stroke="var(--border)" />
          <XAxis dataKey="start" tickFormatter={tick} minTickGap={20} {...axisLook} />
          <YAxis
            width={52}
            ticks={ticks}
            domain={[Math.min(...ticks), Math.max(...ticks)]}
            interval={0}
            tickFormatter={format}
            {...axisLook}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--border-strong)' }}
            content={(state) => <TrendTooltip {...state} about={tooltip} />}
          />
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
          <Line
            dataKey="value"
            type="linear"
            stroke="var(--accent)"
            strokeWidth={2}
            dot={dots ? { r: 2, fill: 'var(--accent)', stroke: 'var(--accent)' } : false}
            activeDot={{ r: 4, fill: 'var(--accent)', stroke: 'var(--surface)' }}
            isAnimationActive={false}
          />
          <ActiveLabel target={active} />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
