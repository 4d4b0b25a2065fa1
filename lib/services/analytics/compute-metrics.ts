import { assembleMetrics, WINDOW_MINUTES } from '#lib/core/metrics/assemble-metrics.ts';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import { countByMinute } from '#lib/data/feedback-window.ts';
import type { Bus } from '#lib/infra/bus.ts';
import type { Database } from '#lib/infra/database.ts';
import { paceReading } from '#lib/services/pace-reading.ts';
import { createTopicBaseline, type TopicBaseline } from './topic-baseline.ts';
import { type Hour, trendingTopics } from './trending-topics.ts';

const HOUR_MS = WINDOW_MINUTES * 60_000;
/**
 * Computes the metrics of the hour that ends at `now`, from the database alone. For more than one
 * computation it wants the bus, to hear when what it remembers is no longer true.
 */
export function createComputeMetrics(db: Database, bus?: Bus): (now: Date) => Promise<Metrics> {
  const baselineAt = createTopicBaseline(db, bus);
  const trendingOf = ({ hour, baseline }: { hour: Hour; baseline: TopicBaseline }) =>
    trendingTopics(db, hour, baseline);
  const trending = bus ? pacedTrending(bus, trendingOf) : trendingOf;
  return async (now) => {
    const hourStart = new Date(now.getTime() - HOUR_MS);
    const [rows, baseline] = await Promise.all([
      countByMinute(db, now, 2 * WINDOW_MINUTES),
      baselineAt(hourStart),
    ]);
    const documents = rows.reduce(
      (sum, row) => (row.minute >= WINDOW_MINUTES ? sum + row.count : sum),
      0,
    );
    const hour = { from: hourStart, to: now, documents };
    return assembleMetrics(now, rows, await trending({ hour, baseline }));
  };
}

/**
 * Counting every topic of an hour of a hundred thousand pieces takes most of a second: it must not
 * be done each second. Only what is added may wait to be told; what is gone or changed is not quoted.
 */
function pacedTrending<Input, Result>(bus: Bus, read: (input: Input) => Promise<Result>) {
  const paced = paceReading(read);
  bus.subscribe('feedback_bulk', () => paced.forget());
  bus.subscribe('feedback', ({ type }) => type === 'created' || paced.forget());
  return paced.read;
}
