import * as z from 'zod/mini';
import { AppError } from '#lib/core/errors.ts';
import { SPLITS, type Split } from '#lib/core/metrics/series.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { BUCKETS, type Bucket, bucketStarts } from '#lib/core/time/bucket-starts.ts';
import { isTimeZone } from '#lib/core/time/is-time-zone.ts';
import { timeSchema } from '#lib/services/time-schema.ts';

const DEFAULT_MS = 30 * 86_400_000;
export const MAX_POINTS = 2_000;
/** Minutes are counted row by row; a day has 25 hours where clocks go back. */
const MAX_MINUTES_MS = 25 * 3_600_000;

export const seriesQuerySchema = z.object({
  from: z.optional(timeSchema),
  to: z.optional(timeSchema),
  bucket: z._default(z.enum(BUCKETS, `must be one of ${BUCKETS.join(', ')}`), 'day'),
  time_zone: z._default(
    z
      .string()
      .check(
        z.maxLength(64),
        z.refine(isTimeZone, 'must be the name of an IANA time zone'),
        z.meta({ pattern: '^[\\w+/-]+$' }),
      ),
    'UTC',
  ),
  compare: z.optional(z.literal('previous', "must be 'previous'")),
  split: z._default(z.enum(SPLITS, `must be one of ${SPLITS.join(', ')}`), 'none'),
});

export interface SeriesQuery {
  from: Date;
  to: Date;
  bucket: Bucket;
  timeZone: string;
  /** Where the points begin; the first is `from`. */
  starts: Date[];
  compare: boolean;
  split: Split;
}

function refuseField(field: string, what: string): never {
  const message = `${field} ${what}`;
  throw new AppError('invalid_input', message, { issues: [{ field, code: 'invalid', message }] });
}

/**
 * What a query asks for. Its values are text, as a URL has them; empty ones do not count.
 * @throws AppError `invalid_input` naming what is wrong with which.
 */
export function parseSeriesQuery(
  query: Record<string, string | undefined>,
  now: Date,
): SeriesQuery {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value));
  const parsed = parseOrRefuse(seriesQuerySchema, given);
  const { bucket, time_zone: timeZone, compare, split, to = now } = parsed;
  const from = parsed.from ?? new Date(to.getTime() - DEFAULT_MS);
  if (from >= to) refuseField('from', 'must be before to');
  if (bucket === 'minute' && to.getTime() - from.getTime() > MAX_MINUTES_MS) {
    refuseField('bucket', 'minute is for ranges of up to a day');
  }
  const starts = bucketStarts({ from, to, bucket, timeZone }, MAX_POINTS);
  if (starts.length > MAX_POINTS) {
    refuseField('bucket', `${bucket} would give more than ${MAX_POINTS} points in this range`);
  }
  return { from, to, bucket, timeZone, starts, compare: compare === 'previous', split };
}
