import * as z from 'zod/mini';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import { readMetrics } from '#lib/services/read-metrics.ts';
import { metricsSchema } from '#lib/transports/http/routes/figure-operations.ts';
import type { Tool } from './tool.ts';

const rounded = (average: number | null) => average?.toFixed(2) ?? 'none';

function tell(metrics: Metrics): string {
  const { hourly_count, average_rating, sentiment_breakdown: moods, previous } = metrics;
  const topics = metrics.trending_topics.map(
    ({ topic, count, lift }) =>
      `${JSON.stringify(topic)} (${count}${lift === null ? '' : `, ${lift.toFixed(1)} times its usual share`})`,
  );
  return [
    `The hour to ${metrics.timestamp}: ${hourly_count} pieces of feedback, average ${rounded(average_rating)}.`,
    `${moods.positive} positive, ${moods.neutral} neutral, ${moods.negative} negative.`,
    `The hour before: ${previous.hourly_count}, average ${rounded(previous.average_rating)}.`,
    topics.length > 0 ? `Trending: ${topics.join(', ')}.` : 'No topic stands out.',
  ].join('\n');
}

export const getMetrics: Tool = {
  name: 'get_metrics',
  title: 'Get the live hour',
  description:
    'The figures of the last sixty minutes, as the desk shows them live: count, average rating, ' +
    'sentiments, ratings, trending topics with a quote, minute by minute, and the hour before.',
  scope: 'metrics:read',
  effect: 'reads',
  input: z.object({}),
  output: metricsSchema,
  async run(context) {
    const metrics = await readMetrics(context);
    return { data: metrics, text: tell(metrics) };
  },
};
