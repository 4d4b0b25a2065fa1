import { setTimeout as sleep } from 'node:timers/promises';
import { deleteOldAuditEntries } from '#lib/data/audit-entries.ts';
import { selectSettings } from '#lib/data/settings.ts';
import { log } from '#lib/infra/log.ts';
import type { Work } from '#lib/services/background/work.ts';
import type { Context } from '#lib/services/context.ts';
import { settledRow } from '#lib/services/settings/kept-settings.ts';

const DAY_MS = 86_400_000;
const FIRST_MS = 45_000;
const LOOK_MS = 3_600_000;
/** A statement each, so that a long overdue one holds up nobody. */
const STEP = 1_000;
const PAUSE_MS = 50;

/** Forgets what is older than the team wants the audit log kept. @returns how many entries went. */
export async function forgetOldActions(context: Context, signal: AbortSignal): Promise<number> {
  // From the database itself: a default that stands in while it is away would forget too much.
  const { settings } = settledRow(await selectSettings(context.db));
  const before = new Date(context.now().getTime() - settings.auditRetentionDays * DAY_MS);
  let forgotten = 0;
  while (!signal.aborted) {
    const went = await deleteOldAuditEntries(context.db, before, STEP);
    forgotten += went;
    if (went < STEP) break;
    await sleep(PAUSE_MS);
  }
  if (forgotten > 0) log().info({ forgotten, before }, 'old entries of the audit log were deleted');
  return forgotten;
}

/** The upkeep of the audit log. */
export const auditWorks = (context: Context): Work[] => [
  {
    name: 'audit retention',
    isUpkeep: true,
    first: FIRST_MS,
    async work(signal) {
      await forgetOldActions(context, signal);
      return LOOK_MS;
    },
  },
];
