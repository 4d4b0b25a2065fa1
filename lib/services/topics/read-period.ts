import { tally } from '#lib/core/metrics/tally.ts';
import type { PeriodSums } from '#lib/core/topics/compare-topics.ts';
import type { TopicSampleWire } from '#lib/core/topics/topic-figures.ts';
import { type Sample, sampleOf } from '#lib/data/feedback-sample.ts';
import { countSeries } from '#lib/data/feedback-series.ts';
import { type Narrowing, sumTopics, type TopicSums } from '#lib/data/topic-figures.ts';
import type { Queries } from '#lib/infra/database.ts';
import type { Period } from './topics-query.ts';

export interface PeriodTopics extends PeriodSums {
  sample: Sample;
  /** Sums of all pieces that were read. */
  all: TopicSums;
  /** The average of the whole period, as every other page has it; null when it is empty. */
  average: number | null;
  sums: ReadonlyMap<string, TopicSums>;
  wire: TopicSampleWire;
}

/** Beyond these a topic is rare, and has no figure worth a row. */
const MOST_TOPICS = 2_000;

const NOTHING: TopicSums = {
  topic: null,
  count: 0,
  ratings: 0,
  rating_squares: 0,
  scores: 0,
  positive: 0,
  neutral: 0,
  negative: 0,
  drawn: 0,
};

/**
 * The topics of a period, with what was read to count them. A sample is narrowed to a source or a
 * language after it was drawn, so that how much there is of those is an estimate as well.
 */
export async function readPeriod(
  db: Queries,
  { from, to }: Period,
  narrowing: Narrowing,
  asked: string[],
): Promise<PeriodTopics> {
  const [sample, counted] = await Promise.all([
    sampleOf(db, from, to),
    countSeries(db, [from], to, 'none'),
  ]);
  const rows = await sumTopics(db, sample, narrowing, { most: MOST_TOPICS, asked });
  const all = rows.find(({ topic }) => topic === null) ?? NOTHING;
  const sums = new Map(rows.flatMap((row) => (row.topic === null ? [] : [[row.topic, row]])));
  const whole = tally(counted);
  const isNarrow = narrowing.source !== undefined || narrowing.language !== undefined;
  const weight = all.drawn > 0 && sample.sampled ? whole.count / all.drawn : 1;
  const readAverage = all.count > 0 ? all.ratings / all.count : null;
  return {
    sample,
    all,
    sums,
    topics: sums,
    read: all.count,
    weight,
    average: isNarrow ? readAverage : whole.average,
    wire: {
      from: from.toISOString(),
      to: to.toISOString(),
      count: Math.round(all.count * weight),
      read: all.count,
    },
  };
}
