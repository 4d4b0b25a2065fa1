'use client';

import { useTranslations } from 'next-intl';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import { useClock } from '#components/ui/use-clock.ts';
import type { Sentiment } from '#lib/core/feedback/feedback.ts';
import { ActiveLabel } from './active-label.tsx';
import { axisLook } from './axis-look.ts';
import { ChartTooltip } from './chart-tooltip.tsx';
import { SeriesMark } from './series-mark.tsx';
import { useChartChoice } from './use-chart-choice.ts';

/** From the axis up: what needs an answer stands on the ground line, where it is read best. */
const STACK: readonly Sentiment[] = ['negative', 'neutral', 'positive'];

interface MinuteBar {
  from: string;
  to: string;
  positive: number;
  neutral: number;
  negative: number;
}

interface MinuteChartProps {
  label: string;
  minutes: MinuteBar[];
  onChoose: (minute: MinuteBar) => void;
}

export function MinuteChart({ label, minutes, onChoose }: MinuteChartProps) {
  const atClock = useClock();
  const { active, onKeyDown, onClick } = useChartChoice((from) => {
    const minute = minutes.find((candidate) => candidate.from === from);
    if (minute) onChoose(minute);
  });
  const ticks = minutes.filter((_, index) => index % 15 === 0).map(({ from }) => from);
  const last = minutes.at(-1);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the chart inside takes the focus
    <div className="size-full" onKeyDown={onKeyDown}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={minutes}
          margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
          barCategoryGap={1}
          onClick={onClick}
          aria-label={label}
          className="cursor-pointer"
        >
          <CartesianGrid vertical={false} stroke="var(--border)" />
          <XAxis
            dataKey="from"
            ticks={last ? [...ticks, last.from] : ticks}
            tickFormatter={atClock}
            interval="preserveStartEnd"
            {...axisLook}
          />
          <YAxis allowDecimals={false} width={28} domain={[0, 'auto']} {...axisLook} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--surface-sunken)' }}
            content={(props) => <MinuteTooltip {...props} clock={atClock} />}
          />
          {STACK.map((sentiment) => (
            <Bar
              key={sentiment}
              dataKey={sentiment}
              stackId="minute"
              fill={`var(--${sentiment})`}
              isAnimationActive={false}
            />
          ))}
          <ActiveLabel target={active} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function MinuteTooltip(props: TooltipContentProps & { clock: (iso: string) => string }) {
  const t = useTranslations('desk');
  const minute: MinuteBar | undefined = props.payload[0]?.payload;
  if (!props.active || !minute) return null;
  return (
    <ChartTooltip
      title={
        <time dateTime={minute.from} title={minute.from}>
          {props.clock(minute.from)}–{props.clock(minute.to)}
        </time>
      }
      rows={[...STACK].reverse().map((sentiment) => ({
        key: sentiment,
        mark: <SeriesMark sentiment={sentiment} />,
        label: t(`sentiment.${sentiment}`),
        value: String(minute[sentiment]),
      }))}
      hint={t('chart.open_hint')}
    />
  );
}
