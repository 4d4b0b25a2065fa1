import type { Evidence } from '#lib/core/report/check-statement.ts';
import { isMeasurable } from '#lib/core/report/measurable.ts';
import type { Figure, FigureFilter, ReportSpan } from '#lib/core/report/report.ts';
import type { ChangeExplained } from '#lib/core/topics/change-explained.ts';
import { countsByKey } from '#lib/data/counts-by-key.ts';
import { countSeries } from '#lib/data/feedback-series.ts';
import type { RatingSentimentCount } from '#lib/data/rollup-counts.ts';
import { longReads } from '#lib/infra/replica.ts';
import type { Context } from '#lib/services/context.ts';
import { explainChangeAnew } from '#lib/services/topics/explain-change.ts';
import { type PeriodTopics, readPeriod } from '#lib/services/topics/read-period.ts';
import { computeFigure, narrowingKey, type SpanRecord } from './compute-figure.ts';

const PERIODS = ['current', 'before'] as const;
type Period = (typeof PERIODS)[number];

/** Each costs a reading of texts; a report that asks for more is checked only as far. */
const MOST_NARROWINGS = 4;

function boundsOf(span: ReportSpan, period: Period): [Date, Date] {
  const { from, to } = period === 'current' ? span : span.against;
  return [new Date(from), new Date(to)];
}

/** Figures of topics, and of a source and a language at once, are read from the rows. */
const needsRows = ({ topic, source, language }: FigureFilter) =>
  topic !== undefined || (source !== undefined && language !== undefined);

const namesOf = (filters: FigureFilter[], by: 'source' | 'language') => [
  ...new Set(filters.flatMap((filter) => filter[by] ?? [])),
];

async function readCounts(context: Context, span: ReportSpan, filters: FigureFilter[]) {
  const db = longReads(context.db);
  const counts = new Map<string, RatingSentimentCount[]>();
  for (const period of PERIODS) {
    const [from, to] = boundsOf(span, period);
    counts.set(narrowingKey(period, {}), await countSeries(db, [from], to, 'none'));
    for (const by of ['source', 'language'] as const) {
      const names = namesOf(filters, by);
      if (names.length === 0) continue;
      const found = await countsByKey(db, by, names, from, to);
      for (const name of names) {
        counts.set(narrowingKey(period, { [by]: name }), found.get(name) ?? []);
      }
    }
  }
  return counts;
}

async function readRows(context: Context, span: ReportSpan, filters: FigureFilter[]) {
  const db = longReads(context.db);
  const read = new Map<string, PeriodTopics>();
  const narrowings = new Map(filters.map((one) => [narrowingKey('current', one), one]));
  for (const { source, language } of [...narrowings.values()].slice(0, MOST_NARROWINGS)) {
    const asked = filters.filter((one) => one.source === source && one.language === language);
    const topics = [...new Set(asked.flatMap(({ topic }) => topic ?? []))];
    for (const period of PERIODS) {
      const narrowing = { source, language };
      const [from, to] = boundsOf(span, period);
      const found = await readPeriod(db, { from, to }, narrowing, topics);
      read.set(narrowingKey(period, narrowing), found);
    }
  }
  return read;
}

async function readEffects(context: Context, span: ReportSpan, filters: FigureFilter[]) {
  const effects = new Map<string, ChangeExplained>();
  const narrowings = new Map(filters.map((one) => [narrowingKey('change', one), one]));
  for (const [key, filter] of [...narrowings].slice(0, MOST_NARROWINGS)) {
    effects.set(key, await explainChangeAnew(context, changeQuery(span, filter)));
  }
  return effects;
}

/** The change that a report explains, as `explainChange` is asked for it. */
export function changeQuery(span: ReportSpan, { source, language }: FigureFilter) {
  return {
    from: span.from,
    to: span.to,
    against_from: span.against.from,
    against_to: span.against.to,
    time_zone: span.time_zone,
    source,
    language,
  };
}

/**
 * Recomputes figures from the database: counts and averages from the rollups, those of topics from
 * the rows, or from the same sample of them where a period holds too many. A few queries, however
 * many figures.
 * @returns what each of these figures is now; null for what cannot be measured.
 */
export async function measureFigures(
  context: Context,
  span: ReportSpan,
  figures: readonly Figure[],
): Promise<Evidence['measured']> {
  const asked = figures.filter(isMeasurable);
  const ofEffect = asked.filter(({ measure }) => measure === 'effect');
  const filters = asked.filter((one) => !ofEffect.includes(one)).map(({ filter }) => filter);
  const inRows = filters.filter(needsRows);
  // Whether an effect is an estimate is known from its periods.
  const rowsOf = [...inRows, ...ofEffect.map(({ filter }) => filter)];
  const counts = await readCounts(
    context,
    span,
    filters.filter((one) => !needsRows(one)),
  );
  const rows = await readRows(context, span, rowsOf);
  const effects = await readEffects(
    context,
    span,
    ofEffect.map(({ filter }) => filter),
  );
  const record: SpanRecord = {
    counts: (period, filter) => {
      const found = counts.get(narrowingKey(period, filter));
      return found && !needsRows(filter) ? found : null;
    },
    rows: (period, filter) => rows.get(narrowingKey(period, filter)) ?? null,
    effects: (filter) => effects.get(narrowingKey('change', filter)) ?? null,
  };
  return (figure) => (isMeasurable(figure) ? computeFigure(figure, record) : null);
}
