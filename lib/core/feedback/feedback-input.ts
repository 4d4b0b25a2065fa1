import * as z from 'zod/mini';
import { followUpInputSchema } from '#lib/core/follow-up/follow-up-input.ts';
import { LINK_TOKEN_MAX } from '#lib/core/link/link-limits.ts';
import { SIGNED_KEY } from '#lib/core/link/signed-metadata.ts';
import { checkCustomerName, checkFeedbackText, type TextIssue } from './check-text.ts';
import type { Rating } from './feedback.ts';
import { SOURCE_PATTERN } from './is-source.ts';
import {
  FEEDBACK_MAX,
  METADATA_MAX_BYTES,
  METADATA_MAX_DEPTH,
  NAME_MAX,
  SOURCE_MAX,
} from './limits.ts';
import { isStorableText } from './storable-text.ts';

/**
 * The one schema of what a customer may send, for the form in the browser and every edge of the
 * server. Messages are issue codes: the form translates them, the API explains them.
 */

function writtenText(limit: number, check: (text: string) => TextIssue | null) {
  return z
    .string({ error: (issue) => (issue.input === undefined ? 'required' : 'not_text') })
    .check(
      z.check((given) => {
        const message = check(given.value);
        if (message) given.issues.push({ code: 'custom', input: given.value, message });
      }),
      // For the API's description, which cannot read a function.
      z.meta({ minLength: 1, maxLength: limit }),
    );
}

const JSON_SCALAR = new Set(['string', 'number', 'boolean']);

function isStorableJson(value: unknown, depth = 0): boolean {
  if (value === null) return true;
  if (typeof value === 'string') return isStorableText(value);
  if (JSON_SCALAR.has(typeof value)) return true;
  if (typeof value !== 'object' || depth >= METADATA_MAX_DEPTH) return false;
  return Object.entries(value).every(
    // Whoever copies an object with this key by assignment changes what the copy is.
    ([key, inner]) =>
      key !== '__proto__' && isStorableText(key) && isStorableJson(inner, depth + 1),
  );
}

const bytes = new TextEncoder();

export const customerNameSchema = writtenText(NAME_MAX, checkCustomerName);
export const feedbackTextSchema = writtenText(FEEDBACK_MAX, checkFeedbackText);
export const ratingSchema = z.literal<Rating[]>([1, 2, 3, 4, 5], {
  error: (issue) =>
    issue.input === undefined || issue.input === null ? 'required' : 'not_a_rating',
});
export const sourceSchema = z
  .string('not_text')
  .check(z.maxLength(SOURCE_MAX, 'too_long'), z.regex(SOURCE_PATTERN, 'not_a_source'));
export const localeSchema = z
  .string('not_text')
  .check(
    z.maxLength(35, 'not_a_language'),
    z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'not_a_language'),
  );
const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `z.record` would drop a `__proto__` in silence. */
export const metadataSchema = z.custom<Record<string, unknown>>(isObject, 'not_an_object').check(
  z.refine(isStorableJson, { error: 'not_storable', abort: true }),
  z.refine((value) => !Object.hasOwn(value, SIGNED_KEY), 'reserved'),
  z.refine((value) => bytes.encode(JSON.stringify(value)).length <= METADATA_MAX_BYTES, 'too_long'),
  z.meta({ type: 'object', additionalProperties: {} }),
);

export const feedbackInputSchema = z.object(
  {
    id: z.optional(z.uuidv7('not_a_uuidv7')),
    timestamp: z.optional(z.iso.datetime({ offset: true, error: 'not_a_timestamp' })),
    customer_name: customerNameSchema,
    feedback: feedbackTextSchema,
    rating: ratingSchema,
    source: z.optional(sourceSchema),
    locale: z.optional(localeSchema),
    metadata: z.optional(metadataSchema),
    link: z.optional(z.string('not_text').check(z.maxLength(LINK_TOKEN_MAX, 'too_long'))),
    follow_up: z.optional(followUpInputSchema),
  },
  'not_an_object',
);

/** What a customer sends, on the wire. */
export type FeedbackInput = z.output<typeof feedbackInputSchema>;
