import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import { type FeedbackWire, feedbackToWire } from '#lib/core/feedback/feedback-wire.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { selectFeedback } from '#lib/data/select-feedback.ts';
import { longReads } from '#lib/infra/replica.ts';
import type { Context } from './context.ts';
import { decodeCursor, encodeCursor } from './feedback-cursor.ts';
import { parseFeedbackFilter } from './parse-feedback-filter.ts';
import { knownTopicRules } from './topics/known-topic-rules.ts';

const DEFAULT_LIMIT = 5;
export const MAX_LIMIT = 100;
const LIMITS = `must be from 1 to ${MAX_LIMIT}`;

export const feedbackPageSchema = z.object({
  limit: z._default(
    z.coerce
      .number(LIMITS)
      .check(z.int(LIMITS), z.minimum(1, LIMITS), z.maximum(MAX_LIMIT, LIMITS)),
    DEFAULT_LIMIT,
  ),
  cursor: z.optional(
    z.string().check(z.maxLength(200, 'is not one of ours'), z.meta({ pattern: '^[\\w-]*$' })),
  ),
});

export interface FeedbackPage {
  data: FeedbackWire[];
  /** Pass it back as `cursor` for the next page; null at the end. */
  next_cursor: string | null;
}

/**
 * Feedback, newest first. The query's values are text, as a URL has them; empty ones do not count.
 * @throws AppError `invalid_input` naming what is wrong with which.
 */
export async function listFeedback(
  context: Context,
  query: Record<string, string | undefined> = {},
): Promise<FeedbackPage> {
  authorize(context.actor, 'feedback:read');
  const rules = await knownTopicRules(context.db);
  const filter = parseFeedbackFilter(query, context.now(), rules);
  const { limit, cursor } = parseOrRefuse(feedbackPageSchema, {
    limit: query.limit || undefined,
    cursor: query.cursor || undefined,
  });
  const before = cursor === undefined ? undefined : decodeCursor(cursor);
  // One more than asked for tells whether there is a next page.
  // A search may take long; without one the newest are there at once.
  const db = filter.search ? longReads(context.db) : context.db;
  const rows = await selectFeedback(db, { ...filter, before }, limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    data: page.map((row) => feedbackToWire(row, rules)),
    next_cursor: rows.length > limit && last ? encodeCursor(last) : null,
  };
}
