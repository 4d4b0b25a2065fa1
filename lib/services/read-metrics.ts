import { authorize } from '#lib/core/access/authorize.ts';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import { createComputeMetrics } from './analytics/compute-metrics.ts';
import { runningAnalytics } from './analytics/running-analytics.ts';
import type { Context } from './context.ts';

/** The metrics of the rolling hour, for page, REST and socket alike. */
export function readMetrics(context: Context): Promise<Metrics> {
  authorize(context.actor, 'metrics:read');
  return runningAnalytics()?.current() ?? createComputeMetrics(context.db)(context.now());
}
