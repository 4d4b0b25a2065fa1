import * as z from 'zod/mini';
import { AppError } from '#lib/core/errors.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { isTimeZone } from '#lib/core/time/is-time-zone.ts';
import { periodBefore } from '#lib/core/time/period-before.ts';
import { timeSchema } from '#lib/services/time-schema.ts';

const DEFAULT_MS = 30 * 86_400_000;
export const MOST_TOPICS = 100;
const LIMIT = `must be from 1 to ${MOST_TOPICS}`;

const name = z
  .string()
  .check(z.minLength(1), z.maxLength(200), z.refine(isStorableText, 'holds control characters'));

export const topicsQuerySchema = z.object({
  from: z.optional(timeSchema),
  to: z.optional(timeSchema),
  against_from: z.optional(timeSchema),
  against_to: z.optional(timeSchema),
  time_zone: z._default(
    z
      .string()
      .check(z.maxLength(64), z.refine(isTimeZone, 'must be the name of an IANA time zone')),
    'UTC',
  ),
  source: z.optional(name),
  language: z.optional(name),
  limit: z._default(
    z.coerce
      .number(LIMIT)
      .check(
        z.int(LIMIT),
        z.minimum(1, LIMIT),
        z.maximum(MOST_TOPICS, LIMIT),
        z.meta({ type: 'integer', format: 'int32', minimum: 1, maximum: MOST_TOPICS }),
      ),
    20,
  ),
});

export interface Period {
  /** Inclusive. */
  from: Date;
  /** Exclusive. */
  to: Date;
}

export interface TopicsQuery {
  period: Period;
  against: Period;
  narrowing: { source?: string | undefined; language?: string | undefined };
  limit: number;
  /** Nobody said when the period ends: it is the moment of asking. */
  endsNow: boolean;
}

function refuse(field: string, what: string): never {
  const message = `${field} ${what}`;
  throw new AppError('invalid_input', message, { issues: [{ field, code: 'invalid', message }] });
}

/**
 * Two periods and what is meant of them: the last 30 days and the period before that, or what the
 * query says. Its values are text, as a URL has them; empty ones do not count.
 * @throws AppError `invalid_input` naming what is wrong with which.
 */
export function parseTopicsQuery(
  query: Record<string, string | undefined>,
  now: Date,
): TopicsQuery {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value));
  const parsed = parseOrRefuse(topicsQuerySchema, given);
  const { time_zone: timeZone, source, language, limit, to = now } = parsed;
  const from = parsed.from ?? new Date(to.getTime() - DEFAULT_MS);
  if (from >= to) refuse('from', 'must be before to');
  const againstTo = parsed.against_to ?? from;
  const againstFrom = parsed.against_from ?? periodBefore(from, to, timeZone);
  if (againstFrom >= againstTo) refuse('against_from', 'must be before against_to');
  return {
    period: { from, to },
    against: { from: againstFrom, to: againstTo },
    narrowing: { source, language },
    limit,
    endsNow: parsed.to === undefined,
  };
}
