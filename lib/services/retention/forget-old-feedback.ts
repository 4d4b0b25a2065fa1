import { setTimeout as sleep } from 'node:timers/promises';
import { selectIdsBefore } from '#lib/data/delete-feedback-rows.ts';
import { deleteHeldBefore } from '#lib/data/held-feedback.ts';
import { selectSettings } from '#lib/data/settings.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import {
  DELETED_AT_ONCE,
  deleteBatch,
  tellViewersOfDeletions,
} from '#lib/services/delete-batch.ts';
import { settledRow } from '#lib/services/settings/kept-settings.ts';

const DAY_MS = 86_400_000;
const PAUSE_MS = 50;
/** Nobody looked at it for so long: it will not be released any more. */
const HELD_DAYS = 90;

export interface Forgotten {
  feedback: number;
  held: number;
}

/**
 * Deletes feedback that is older than the team wants it kept, and what was kept aside for 90 days, some
 * hundred a statement, so that much that is overdue holds up nobody.
 */
export async function forgetOldFeedback(context: Context, signal: AbortSignal): Promise<Forgotten> {
  // From the database itself: a default that stands in while it is away would forget nothing.
  const { settings } = settledRow(await selectSettings(context.db));
  const days = settings.feedbackRetentionDays;
  const daysAgo = (count: number) => new Date(context.now().getTime() - count * DAY_MS);
  const forgotten: Forgotten = { feedback: 0, held: 0 };
  const held = daysAgo(Math.min(days ?? HELD_DAYS, HELD_DAYS));
  forgotten.held = await inSteps(signal, () => deleteHeldBefore(context.db, held, DELETED_AT_ONCE));
  if (days !== null) {
    const before = daysAgo(days);
    forgotten.feedback = await inSteps(signal, async () => {
      const ids = await deleteBatch(
        context,
        await selectIdsBefore(context.db, before, DELETED_AT_ONCE),
      );
      if (ids.length > 0) tellViewersOfDeletions(context, ids);
      return ids.length;
    });
  }
  if (forgotten.feedback + forgotten.held > 0) log().info(forgotten, 'old feedback was deleted');
  return forgotten;
}

/** Until a step finds less than it might. */
async function inSteps(signal: AbortSignal, step: () => Promise<number>): Promise<number> {
  let all = 0;
  while (!signal.aborted) {
    const some = await step();
    all += some;
    if (some < DELETED_AT_ONCE) break;
    await sleep(PAUSE_MS);
  }
  return all;
}
