import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { selectMatchingIds } from '#lib/data/count-feedback.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';
import { COUNTED_AT_MOST } from './count-feedback.ts';
import { DELETED_AT_ONCE, deleteBatch, tellViewersOfDeletions } from './delete-batch.ts';
import { parseStrictFilter } from './parse-strict-filter.ts';
import { knownTopicRules } from './topics/known-topic-rules.ts';

const MOST_IDS = 1_000;

export const byIds = z.strictObject({
  ids: z
    .array(z.uuid('must be ids'), 'must be a list of ids')
    .check(z.minLength(1, 'must name at least one'), z.maxLength(MOST_IDS, 'may be at most 1000')),
});
export const byFilter = z.strictObject({
  filter: z.record(
    z.string(),
    z.string('must have text values').check(z.maxLength(1_000, 'has a value that is too long')),
    'must be an object',
  ),
  expected_count: z
    .int('must be a whole number')
    .check(z.minimum(1, 'must be at least 1'), z.maximum(COUNTED_AT_MOST, 'may be at most 100000')),
});

export interface Deletion {
  deleted: number;
  /** Named or counted, but gone before it was their turn. */
  missing: number;
}

async function idsMeant(context: Context, given: unknown): Promise<string[]> {
  const filtered = typeof given === 'object' && given !== null && 'filter' in given;
  if (!filtered) return [...new Set(parseOrRefuse(byIds, given).ids.map((id) => id.toLowerCase()))];
  const { filter, expected_count: expected } = parseOrRefuse(byFilter, given);
  const strict = parseStrictFilter(filter, context.now(), await knownTopicRules(context.db));
  const ids = await selectMatchingIds(context.db, strict, COUNTED_AT_MOST + 1);
  if (ids.length === expected) return ids;
  const found = ids.length > COUNTED_AT_MOST ? `more than ${COUNTED_AT_MOST}` : ids.length;
  const message = `The filter matches ${found} now, not ${expected}. Nothing was deleted.`;
  throw new AppError('conflict', message);
}

/**
 * Deletes the pieces named, or all that a filter lets through if they are as many as expected, some
 * hundred a statement. Once begun it goes on to its end, whether anybody listens or not.
 * @throws AppError `invalid_input`; `conflict` when the filter matches another number; `unavailable`
 * when the database goes away: what was deleted until then stays deleted.
 */
export async function deleteInBulk(
  context: Context,
  given: unknown,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Deletion> {
  authorize(context.actor, 'feedback:manage');
  const ids = await idsMeant(context, given);
  const deleted: string[] = [];
  try {
    for (let start = 0; start < ids.length; start += DELETED_AT_ONCE) {
      onProgress(start, ids.length);
      deleted.push(...(await deleteBatch(context, ids.slice(start, start + DELETED_AT_ONCE))));
    }
  } finally {
    tellViewersOfDeletions(context, deleted);
    log().info({ deleted: deleted.length, meant: ids.length }, 'feedback deleted in bulk');
  }
  return { deleted: deleted.length, missing: ids.length - deleted.length };
}
