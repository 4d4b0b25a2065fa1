import { wholeOf } from '#lib/core/report/measurable.ts';
import type { Figure, FigureFilter } from '#lib/core/report/report.ts';
import type { ChangeExplained } from '#lib/core/topics/change-explained.ts';
import type { RatingSentimentCount } from '#lib/data/rollup-counts.ts';
import type { PeriodTopics } from '#lib/services/topics/read-period.ts';

type Period = 'current' | 'before';

/** What was read of a report's two periods, by the source and language of a filter. */
export interface SpanRecord {
  counts(period: Period, filter: FigureFilter): RatingSentimentCount[] | null;
  rows(period: Period, filter: FigureFilter): PeriodTopics | null;
  effects(filter: FigureFilter): ChangeExplained | null;
}

export interface Measured {
  value: number;
  estimated: boolean;
}

interface Slice {
  /** Pieces read, and how many each of them stands for. */
  count: number;
  weight: number;
  ratings: number;
  estimated: boolean;
}

export function narrowingKey(period: Figure['period'], { source, language }: FigureFilter): string {
  return JSON.stringify([period, source, language]);
}

function sliceOfRows(period: PeriodTopics, { topic, sentiment }: FigureFilter): Slice {
  const { sample, weight } = period;
  const sums = topic === undefined ? period.all : period.sums.get(topic);
  const count = (sentiment ? sums?.[sentiment] : sums?.count) ?? 0;
  return { count, weight, ratings: sums?.ratings ?? 0, estimated: sample.sampled };
}

function sliceOf(record: SpanRecord, period: Period, filter: FigureFilter): Slice | null {
  const counts = filter.topic === undefined ? record.counts(period, filter) : null;
  if (!counts) {
    const rows = record.rows(period, filter);
    return rows && sliceOfRows(rows, filter);
  }
  const slice = { count: 0, weight: 1, ratings: 0, estimated: false };
  for (const { rating, sentiment, count } of counts) {
    if (filter.rating !== undefined && filter.rating !== rating) continue;
    if (filter.sentiment !== undefined && filter.sentiment !== sentiment) continue;
    slice.count += count;
    slice.ratings += count * rating;
  }
  return slice;
}

/** `{}` stands for everything, of which no topic is a part: the rows know it as well. */
function wholeSlice(record: SpanRecord, period: Period, filter: FigureFilter): Slice | null {
  const whole = wholeOf(filter);
  if (!whole) return null;
  // Both parts of a share come from the same reading.
  const rows = filter.topic === undefined ? null : record.rows(period, filter);
  return rows ? sliceOfRows(rows, whole) : sliceOf(record, period, whole);
}

function inPeriod(figure: Figure, period: Period, record: SpanRecord): Measured | null {
  const { measure, filter } = figure;
  const slice = sliceOf(record, period, filter);
  if (!slice) return null;
  const { count, weight, ratings, estimated } = slice;
  const told = (value: number) => (Number.isFinite(value) ? { value, estimated } : null);
  if (measure === 'count' || measure === 'growth') return told(Math.round(count * weight));
  if (measure === 'average_rating') return told(ratings / count);
  const whole =
    measure === 'share'
      ? wholeSlice(record, period, filter)
      : wholeSlice(record, period, { ...filter, sentiment: undefined });
  if (!whole) return null;
  if (measure === 'share') return told(count / whole.count);
  return told((whole.ratings - ratings) / (whole.count - count));
}

function effectOf({ filter }: Figure, record: SpanRecord): Measured | null {
  const explained = record.effects(filter);
  const found = explained?.topics.find(({ topic }) => topic === filter.topic);
  if (!found) return null;
  const sampled = (['current', 'before'] as const).some(
    (period) => record.rows(period, filter)?.sample.sampled ?? false,
  );
  return { value: found.effect, estimated: sampled };
}

/** A figure from what was read; null where there is none, such as the average of nothing. */
export function computeFigure(figure: Figure, record: SpanRecord): Measured | null {
  if (figure.measure === 'effect') return effectOf(figure, record);
  if (figure.period !== 'change') return inPeriod(figure, figure.period, record);
  const now = inPeriod(figure, 'current', record);
  const before = inPeriod(figure, 'before', record);
  if (!now || !before) return null;
  const change = now.value - before.value;
  const value = figure.measure === 'growth' ? change / before.value : change;
  return Number.isFinite(value) ? { value, estimated: now.estimated || before.estimated } : null;
}
