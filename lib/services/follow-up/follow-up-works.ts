import { setTimeout as sleep } from 'node:timers/promises';
import { eraseDueContacts } from '#lib/data/follow-ups.ts';
import { log } from '#lib/infra/log.ts';
import type { Work } from '#lib/services/background/work.ts';
import type { Context } from '#lib/services/context.ts';

const FIRST_MS = 30_000;
const LOOK_MS = 3_600_000;
/** A statement each, so that a long overdue one holds up nobody. */
const STEP = 500;
const PAUSE_MS = 50;

/** Erases the contacts whose time has come. @returns how many. */
export async function eraseOldContacts(context: Context, signal: AbortSignal): Promise<number> {
  let erased = 0;
  while (!signal.aborted) {
    const went = await eraseDueContacts(context.db, context.now(), STEP);
    erased += went;
    if (went < STEP) break;
    await sleep(PAUSE_MS);
  }
  if (erased > 0) log().info({ erased }, 'contacts were erased, as their customers were told');
  return erased;
}

/** Keeps the promise that contacts are erased by themselves. */
export const followUpWorks = (context: Context): Work[] => [
  {
    name: 'contact retention',
    first: FIRST_MS,
    async work(signal) {
      await eraseOldContacts(context, signal);
      return LOOK_MS;
    },
  },
];
