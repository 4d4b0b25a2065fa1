import type { Series, SeriesRange } from '#lib/core/metrics/series.ts';
import { readSeries } from '#lib/services/read-series.ts';
import { seriesQuerySchema } from '#lib/services/series-query.ts';
import { seriesSchema } from '#lib/transports/http/routes/series-operations.ts';
import { asQuery, type Tool } from './tool.ts';

function tellRange({ from, to, points }: SeriesRange): string {
  const count = points.reduce((sum, point) => sum + point.count, 0);
  const stars = points.reduce((sum, point) => sum + point.count * (point.average_rating ?? 0), 0);
  const average = count === 0 ? 'none' : (stars / count).toFixed(2);
  return `${from} to ${to}: ${count} pieces of feedback, average ${average}, in ${points.length} steps.`;
}

function tell(series: Series): string {
  const before = series.previous ? [`Before: ${tellRange(series.previous)}`] : [];
  const parts = (series.splits ?? []).map((one) => JSON.stringify(one.key));
  const split = parts.length > 0 ? [`Split into ${parts.join(', ')}.`] : [];
  return [tellRange(series), ...before, ...split].join('\n');
}

export const getSeries: Tool = {
  name: 'get_series',
  title: 'Get figures over time',
  description:
    'Counts, average ratings, sentiments and ratings over any range, in steps of a minute to a ' +
    'month, by the calendar of a time zone; `compare: previous` adds the period before, `split` ' +
    'divides by sentiment, rating, source or language. Default: the last 30 days by day.',
  scope: 'metrics:read',
  effect: 'reads',
  input: seriesQuerySchema,
  output: seriesSchema,
  async run(context, given) {
    const series = await readSeries(context, asQuery(given));
    return { data: series, text: tell(series) };
  },
};
