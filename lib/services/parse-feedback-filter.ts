import * as z from 'zod/mini';
import { RATINGS } from '#lib/core/feedback/feedback.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import type { FeedbackFilter } from '#lib/data/select-feedback.ts';

const time = z.pipe(
  z.iso.datetime({ offset: true, error: 'must be an ISO 8601 time with a zone' }),
  z.transform((text) => new Date(text)),
);
const name = z
  .string()
  .check(z.minLength(1), z.maxLength(200), z.refine(isStorableText, 'holds control characters'));

const filterSchema = z.object({
  rating: z.optional(
    z.pipe(z.coerce.number('must be from 1 to 5'), z.literal([...RATINGS], 'must be from 1 to 5')),
  ),
  sentiment: z.optional(
    z.enum(['positive', 'neutral', 'negative'], 'must be positive, neutral or negative'),
  ),
  topic: z.optional(name),
  source: z.optional(name),
  language: z.optional(name),
  from: z.optional(time),
  to: z.optional(time),
});

/**
 * Which feedback is meant, from a URL's query; empty values do not count, others are ignored.
 * @throws AppError `invalid_input` naming what is wrong with which.
 */
export function parseFeedbackFilter(query: Record<string, string | undefined>): FeedbackFilter {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value));
  return parseOrRefuse(filterSchema, given);
}
