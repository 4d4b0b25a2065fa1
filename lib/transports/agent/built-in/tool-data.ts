import * as z from 'zod/mini';

const count = z.number();
const average = z.nullable(z.number());
const quotes = z.array(z.object({ id: z.string(), feedback: z.string() }));

/** As much of what tools answer as the built-in agent tells. */
export const metricsData = z.object({
  hourly_count: count,
  average_rating: average,
  sentiment_breakdown: z.object({ positive: count, neutral: count, negative: count }),
  trending_topics: z.array(z.object({ topic: z.string() })),
});
export const summaryData = z.object({ total: count, average_rating: average });
export const topicsData = z.object({
  from: z.string(),
  to: z.string(),
  topics: z.array(z.object({ topic: z.string(), count, average_rating: average, quotes })),
});
const share = z.object({ share: count });
export const changeData = z.object({
  now: z.object({ from: z.string(), to: z.string(), average_rating: average }),
  against: z.object({ average_rating: average }),
  change: average,
  significant: z.boolean(),
  topics: z.array(
    z.object({ topic: z.string(), effect: count, now: share, against: share, quotes }),
  ),
});
export const pageData = z.object({
  data: z.array(z.object({ id: z.string(), feedback: z.string(), rating: count })),
});
