import * as z from 'zod/mini';
import { AppError } from '#lib/core/errors.ts';
import { RATINGS } from '#lib/core/feedback/feedback.ts';
import { NAME_MAX, RAW_FACTOR } from '#lib/core/feedback/limits.ts';
import { PERIODS, startOfPeriod } from '#lib/core/feedback/relative-period.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { readSearch } from '#lib/core/search/search.ts';
import type { TopicRules } from '#lib/core/topics/topic-rules.ts';
import type { FeedbackFilter } from '#lib/data/feedback-conditions.ts';

const time = z.pipe(
  z.iso.datetime({ offset: true, error: 'must be an ISO 8601 time with a zone' }),
  z.transform((text) => new Date(text)),
);
const name = z
  .string()
  .check(z.minLength(1), z.maxLength(200), z.refine(isStorableText, 'holds control characters'));
/** As it was given: an honest one may be padded with blanks. */
const customerName = z
  .string()
  .check(
    z.maxLength(NAME_MAX * RAW_FACTOR, 'is longer than any name'),
    z.refine(isStorableText, 'holds control characters'),
  );

const SEARCH_MOST_CHARACTERS = 200;
const SEARCH_MOST_WORDS = 8;
const search = z.pipe(
  z.string().check(
    z.refine((text) => [...text].length <= SEARCH_MOST_CHARACTERS, {
      error: `must have at most ${SEARCH_MOST_CHARACTERS} characters`,
      abort: true,
    }),
    z.refine(isStorableText, { error: 'holds control characters', abort: true }),
    z.refine((text) => {
      const { words } = readSearch(text);
      return words > 0 && words <= SEARCH_MOST_WORDS;
    }, `must have from 1 to ${SEARCH_MOST_WORDS} words`),
    z.meta({ maxLength: SEARCH_MOST_CHARACTERS }),
  ),
  z.transform(readSearch),
);

export const feedbackFilterSchema = z.object({
  rating: z.optional(
    z
      .pipe(z.coerce.number('must be from 1 to 5'), z.literal([...RATINGS], 'must be from 1 to 5'))
      .check(z.meta({ type: 'integer', format: 'int32', minimum: 1, maximum: 5 })),
  ),
  sentiment: z.optional(
    z.enum(['positive', 'neutral', 'negative'], 'must be positive, neutral or negative'),
  ),
  topic: z.optional(name),
  source: z.optional(name),
  language: z.optional(name),
  customer_name: z.optional(customerName),
  period: z.optional(z.enum([...PERIODS], `must be one of ${PERIODS.join(', ')}`)),
  from: z.optional(time),
  to: z.optional(time),
  search: z.optional(search),
});

/** Every filter there is, by its name on the wire. */
export const FILTER_NAMES: readonly string[] = Object.keys(feedbackFilterSchema.shape);

/**
 * Which feedback is meant, from a URL's query; empty values do not count, others are ignored. A
 * `period` ends at `now`, and a `topic` means all that the team merged under it.
 * @throws AppError `invalid_input` naming what is wrong with which.
 */
export function parseFeedbackFilter(
  query: Record<string, string | undefined>,
  now: Date,
  rules: TopicRules,
): FeedbackFilter {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value));
  const { period, customer_name, topic, ...filter } = parseOrRefuse(feedbackFilterSchema, given);
  if (period && (filter.from || filter.to)) {
    const message = 'period already says from when: leave out from and to';
    throw new AppError('invalid_input', message, {
      issues: [{ field: 'period', code: 'invalid', message }],
    });
  }
  return {
    ...filter,
    ...(topic !== undefined && { topics: rules.membersOf(topic) }),
    ...(customer_name !== undefined && { customerName: customer_name }),
    ...(period && { from: startOfPeriod(period, now) }),
  };
}
