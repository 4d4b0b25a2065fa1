import { authorize } from '#lib/core/access/authorize.ts';
import { keepSearchKeys, selectWithoutKeys } from '#lib/data/feedback-search-keys.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';

const BATCH = 500;

/**
 * Makes feedback quick to find that came before the search did, or was changed by hand. Until then
 * it is found as well, by reading it.
 * @returns how many pieces that were.
 */
export async function readOldWords(context: Context): Promise<number> {
  authorize(context.actor, 'feedback:manage');
  let read = 0;
  for (;;) {
    const pieces = await selectWithoutKeys(context.db, BATCH);
    if (pieces.length === 0) break;
    await keepSearchKeys(context.db, pieces);
    read += pieces.length;
  }
  if (read > 0) log().info({ read }, 'old feedback made ready for the search');
  return read;
}
