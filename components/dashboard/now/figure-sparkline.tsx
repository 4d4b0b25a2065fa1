'use client';

import { useTranslations } from 'next-intl';
import { Sparkline } from '#components/charts/lazy-charts.tsx';
import { useClock } from '#components/ui/use-clock.ts';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import type { FigureName } from './biggest-mover.ts';
import { figureSeries, TRAILING_MINUTES } from './figure-series.ts';
import { minutesOf } from './minutes.ts';

const DOMAINS: Partial<Record<FigureName, [number, number]>> = { rating: [1, 5], share: [0, 1] };

/** Sixty minutes of one figure. */
export function FigureSparkline({ figure, metrics }: { figure: FigureName; metrics: Metrics }) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  const clock = useClock();
  const minutes = minutesOf(metrics);
  const series = figureSeries(figure, minutes);
  return (
    <Sparkline
      points={minutes.map(({ from }, index) => ({
        key: from,
        label: clock(from),
        value: series[index] ?? null,
      }))}
      name={
        figure === 'count'
          ? t('figure.count_spark')
          : t('figure.trailing', { minutes: TRAILING_MINUTES })
      }
      format={format[figure]}
      domain={DOMAINS[figure]}
    />
  );
}
