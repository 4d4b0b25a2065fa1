import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import type { HeldSelection } from '#lib/core/spam/hold-reason.ts';
import {
  countHeldOf,
  deleteHeld,
  type HeldFeedback,
  selectHeldOf,
} from '#lib/data/held-feedback.ts';
import { log } from '#lib/infra/log.ts';
import { siteEngine } from './analysis/site-engine.ts';
import type { Context } from './context.ts';
import { acceptHeld } from './release-held-feedback.ts';

/** What one call releases at most; whoever has more asks again. */
export const RELEASE_MOST = 1_000;

/** Released, or its id is taken by other words that were sent again and counted meanwhile. */
async function release(context: Context, held: HeldFeedback[]): Promise<void> {
  const engine = await siteEngine(context.db);
  await Promise.all(
    held.map((one) =>
      acceptHeld(context, one, engine).catch((error: unknown) => {
        if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
      }),
    ),
  );
}

/** Counts what was kept aside up to a moment, oldest first. @returns how many, and how many are left. */
export async function releaseAllHeld(
  context: Context,
  selection: HeldSelection,
): Promise<{ released: number; left: number }> {
  authorize(context.actor, 'feedback:manage');
  const held = await selectHeldOf(context.db, selection, RELEASE_MOST);
  await release(context, held);
  const ids = held.map(({ id }) => id);
  const released = ids.length === 0 ? 0 : await deleteHeld(context.db, ids);
  log().info({ released, reason: selection.reason }, 'held feedback released');
  return { released, left: await countHeldOf(context.db, selection) };
}
