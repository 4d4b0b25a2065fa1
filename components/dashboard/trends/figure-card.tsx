'use client';

import { useTranslations } from 'next-intl';
import { ChartCard } from '#components/charts/chart-card.tsx';
import { TrendLine } from '#components/charts/lazy-charts.tsx';
import { LineMark } from '#components/charts/line-mark.tsx';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import { LineLegend } from './line-legend.tsx';
import type { TrendCardProps } from './trend-card-props.ts';

const SCALES = { rating: [1, 2, 3, 4, 5], share: [0, 0.25, 0.5, 0.75, 1] };
const DECIMALS = 4;

interface FigureCardProps extends TrendCardProps {
  figure: 'rating' | 'share';
}

/** The average rating or the positive share over time, with that of the period before dashed. */
export function FigureCard(props: FigureCardProps) {
  const { points, words, gap, emptyText, compared, onOpen, figure } = props;
  const t = useTranslations('desk');
  const format = useNumberFormat();
  const title = t(`trends.${figure}`);
  const exact = figure === 'rating' ? format.exactRating : format.exactShare;
  const shown = (value: number | null) => (value === null ? '–' : exact(value));

  const about = (start: string) => {
    const point = points.find((candidate) => candidate.start === start);
    if (!point) return null;
    const before = point.before && {
      key: 'before',
      mark: <LineMark dashed />,
      label: t('trends.before'),
      value: shown(point.before[figure]),
    };
    return {
      title: words.span(point.start, point.end),
      rows: [
        { key: 'value', mark: <LineMark />, label: title, value: shown(point[figure]) },
        ...(before ? [before] : []),
        { key: 'count', mark: null, label: t('chart.feedback'), value: format.count(point.count) },
      ],
    };
  };

  const columns = [
    t('trends.time'),
    title,
    ...(compared ? [t('trends.before')] : []),
    t('chart.feedback'),
  ];
  const rows = points.map((point) => ({
    point,
    values: [point[figure], ...(compared ? [point.before?.[figure] ?? null] : [])],
  }));

  return (
    <ChartCard
      title={title}
      note={t(`trends.${figure}_unit`)}
      legend={compared && <LineLegend now={title} before={t('trends.before')} />}
      sizeClass="h-56"
      emptyText={emptyText}
      chart={
        gap ?? (
          <TrendLine
            label={t(`trends.${figure}_label`)}
            points={points.map((point) => ({
              start: point.start,
              value: point[figure],
              before: point.before?.[figure] ?? null,
            }))}
            ticks={SCALES[figure]}
            tick={words.tick}
            format={figure === 'rating' ? (value) => `${value} ★` : format.share}
            tooltip={about}
            onChoose={onOpen}
          />
        )
      }
      table={{
        caption: title,
        columns,
        rows: rows.map(({ point, values }) => ({
          key: point.start,
          cells: [
            words.span(point.start, point.end),
            ...values.map(shown),
            format.count(point.count),
          ],
        })),
      }}
      download={
        gap === null
          ? {
              fileName: `earshot-${figure === 'rating' ? 'average-rating' : 'positive-share'}`,
              note: t(`trends.${figure}_unit`),
              legend: [],
              rows: [
                columns,
                ...rows.map(({ point, values }) => [
                  point.start,
                  ...values.map((value) => (value === null ? '' : Number(value.toFixed(DECIMALS)))),
                  point.count,
                ]),
              ],
            }
          : undefined
      }
    />
  );
}
