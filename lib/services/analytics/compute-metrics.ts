import { assembleMetrics, WINDOW_MINUTES } from '#lib/core/metrics/assemble-metrics.ts';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import { countByMinute } from '#lib/data/feedback-window.ts';
import type { Bus } from '#lib/infra/bus.ts';
import type { Database } from '#lib/infra/database.ts';
import { createTopicBaseline } from './topic-baseline.ts';
import { trendingTopics } from './trending-topics.ts';

const HOUR_MS = WINDOW_MINUTES * 60_000;
/**
 * Computes the metrics of the hour that ends at `now`, from the database alone. For more than one
 * computation it wants the bus, to hear when what it remembers is no longer true.
 */
export function createComputeMetrics(db: Database, bus?: Bus): (now: Date) => Promise<Metrics> {
  const baselineAt = createTopicBaseline(db, bus);
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
    const trending = await trendingTopics(db, { from: hourStart, to: now, documents }, baseline);
    return assembleMetrics(now, rows, trending);
  };
}
