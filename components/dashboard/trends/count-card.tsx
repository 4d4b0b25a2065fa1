'use client';

import { useTranslations } from 'next-intl';
import { ChartCard } from '#components/charts/chart-card.tsx';
import { TrendBars } from '#components/charts/lazy-charts.tsx';
import { LineMark } from '#components/charts/line-mark.tsx';
import { SeriesLegend, SwatchMark } from '#components/charts/series-legend.tsx';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import type { Series } from '#lib/core/metrics/series.ts';
import type { TrendCardProps } from './trend-card-props.ts';
import type { TrendSplit } from './trends-query.ts';
import { useSplitSeries } from './use-split-series.ts';

interface CountCardProps extends TrendCardProps {
  series: Series | null;
  split: TrendSplit;
  total: number;
}

/** How much was said in each stretch of time, stacked by what the viewer splits by. */
export function CountCard(props: CountCardProps) {
  const { points, words, gap, emptyText, compared, onOpen, series, split, total } = props;
  const t = useTranslations('desk');
  const format = useNumberFormat();
  // While the next split is on its way, the figures are still those of the one before.
  const drawn = series?.splits ? split : 'none';
  const parts = useSplitSeries(series, drawn);
  const bars = points.map(({ start, count, parts: counts, before }) => ({
    start,
    parts: drawn === 'none' ? { all: count } : counts,
    before: before?.count ?? null,
  }));
  const splitParts = drawn === 'none' ? [] : parts;
  const note = series ? `${format.count(total)} · ${t(`trends.per_${series.bucket}`)}` : undefined;

  const about = (start: string) => {
    const point = points.find((candidate) => candidate.start === start);
    if (!point) return null;
    const rows = splitParts.toReversed().map((part) => ({
      key: part.key,
      mark: <SwatchMark series={part} />,
      label: part.label,
      value: format.count(point.parts[part.key] ?? 0),
    }));
    const all = {
      key: 'count',
      mark: null,
      label: t('chart.feedback'),
      value: format.count(point.count),
    };
    const before = point.before && {
      key: 'before',
      mark: <LineMark dashed />,
      label: t('trends.before'),
      value: format.count(point.before.count),
    };
    return {
      title: words.span(point.start, point.end),
      rows: [...rows, all, ...(before ? [before] : [])],
    };
  };

  const columns = [
    t('trends.time'),
    t('chart.feedback'),
    ...splitParts.map(({ label }) => label),
    ...(compared ? [t('trends.before')] : []),
  ];
  const values = points.map((point) => [
    point.count,
    ...splitParts.map(({ key }) => point.parts[key] ?? 0),
    ...(compared ? [point.before?.count ?? null] : []),
  ]);

  return (
    <ChartCard
      title={t('trends.count')}
      note={note}
      legend={
        (splitParts.length > 0 || compared) && (
          <SeriesLegend series={splitParts} dashed={compared ? t('trends.before') : undefined} />
        )
      }
      longLegend={splitParts.length > 3}
      sizeClass="h-64 sm:h-72"
      emptyText={emptyText}
      chart={
        gap ?? (
          <TrendBars
            label={t('trends.count_label')}
            bars={bars}
            series={parts}
            tick={words.tick}
            format={format.count}
            tooltip={about}
            onChoose={onOpen}
          />
        )
      }
      table={{
        caption: t('trends.count'),
        columns,
        rows: points.map((point, place) => ({
          key: point.start,
          cells: [
            words.span(point.start, point.end),
            ...(values[place] ?? []).map((value) => (value === null ? '–' : format.count(value))),
          ],
        })),
      }}
      download={
        gap === null
          ? {
              fileName: 'earshot-feedback-count',
              note: note ?? '',
              legend: splitParts,
              rows: [
                columns,
                ...points.map((point, place) => [
                  point.start,
                  ...(values[place] ?? []).map((value) => value ?? ''),
                ]),
              ],
            }
          : undefined
      }
    />
  );
}
