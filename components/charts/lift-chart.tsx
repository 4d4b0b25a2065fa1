'use client';

import { Bar, BarChart, Cell, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { axisLook } from './axis-look.ts';

interface LiftChartProps {
  now: { label: string; share: number };
  usual: { label: string; share: number };
  format: (share: number) => string;
}

/** How much of the hour names a topic, beside how much usually does. */
export function LiftChart({ now, usual, format }: LiftChartProps) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        layout="vertical"
        data={[now, usual]}
        margin={{ top: 0, right: 36, bottom: 0, left: 0 }}
        barCategoryGap={4}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[0, now.share]} />
        <YAxis type="category" dataKey="label" width={52} interval={0} {...axisLook} />
        <Bar dataKey="share" isAnimationActive={false} radius={3} minPointSize={2}>
          <Cell fill="var(--accent)" />
          <Cell fill="var(--border-strong)" />
          <LabelList
            dataKey="share"
            position="right"
            fill="var(--text-muted)"
            fontSize="0.75rem"
            formatter={(share) => format(Number(share))}
          />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
