'use client';

import { Area, AreaChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartTooltip } from './chart-tooltip.tsx';

export interface SparkPoint {
  key: string;
  /** As it is said: '14:05'. */
  label: string;
  value: number | null;
}

interface SparklineProps {
  points: SparkPoint[];
  /** What the line shows, for its hover text. */
  name: string;
  format: (value: number) => string;
  /** Lowest and highest value of the scale; without it the line starts at zero. */
  domain?: [number, number] | undefined;
}

/** Sixty minutes at a glance. The figure above it and the minute table say the same in words. */
export function Sparkline({ points, name, format, domain }: SparklineProps) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <AreaChart
        data={points}
        margin={{ top: 3, right: 2, bottom: 3, left: 2 }}
        accessibilityLayer={false}
      >
        <XAxis dataKey="key" hide />
        <YAxis hide domain={domain ?? [0, (max: number) => Math.max(max, 1)]} />
        <Tooltip
          isAnimationActive={false}
          allowEscapeViewBox={{ x: false, y: true }}
          cursor={{ stroke: 'var(--border-strong)' }}
          content={({ active, payload }) => {
            const point: SparkPoint | undefined = payload[0]?.payload;
            if (!active || !point || point.value === null) return null;
            return (
              <ChartTooltip
                title={point.label}
                rows={[{ key: 'value', mark: null, label: name, value: format(point.value) }]}
              />
            );
          }}
        />
        <Area
          dataKey="value"
          type="monotone"
          stroke="var(--accent)"
          strokeWidth={1.75}
          fill="var(--accent-soft)"
          fillOpacity={0.7}
          dot={false}
          activeDot={{ r: 3, fill: 'var(--accent)', stroke: 'var(--surface)' }}
          connectNulls
          isAnimationActive={false}
        />
      </AreaChart>
    </ResponsiveContainer>
  );
}
