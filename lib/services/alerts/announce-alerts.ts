import type { AlertSettings } from '#lib/core/alerts/alert-settings.ts';
import { quietUntil } from '#lib/core/alerts/quiet-until.ts';
import { countAnnouncements, markAnnounced, selectPending } from '#lib/data/alert-announcements.ts';
import { findAlert } from '#lib/data/alerts.ts';
import { recordEvents } from '#lib/data/outbox.ts';
import type { Queries } from '#lib/infra/database.ts';
import { alertNotice } from './alert-notice.ts';

export interface Manners extends AlertSettings {
  timeZone: string;
}

const MINUTE_MS = 60_000;

async function tell(
  db: Queries,
  type: 'alert.raised' | 'alert.resolved',
  ids: string[],
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await markAnnounced(db, ids, now);
  const alerts = (await Promise.all(ids.map((id) => findAlert(db, id)))).filter((one) => !!one);
  const notice = alertNotice(alerts);
  if (notice) await recordEvents(db, [{ type, at: now, data: notice }]);
}

/**
 * Tells the channels what they do not know yet, unless it is quiet or they were told much just now;
 * then it waits, and all that has come together is one notice. To be called in the transaction of
 * the change, and again and again.
 */
export async function announceAlerts(
  db: Queries,
  { quiet_hours, digest, timeZone }: Manners,
  now: Date,
): Promise<void> {
  const pending = await selectPending(db);
  if (pending.length === 0 || quietUntil(now, quiet_hours, timeZone)) return;
  const recently = new Date(now.getTime() - digest.minutes * MINUTE_MS);
  const isMuch = (await countAnnouncements(db, recently)) >= digest.after;
  if (isMuch && !pending.some(({ since }) => since <= recently)) return;
  const [raised, ended] = [true, false].map((kind) =>
    pending.filter((one) => one.raised === kind).map(({ id }) => id),
  );
  await tell(db, 'alert.raised', raised ?? [], now);
  await tell(db, 'alert.resolved', ended ?? [], now);
}
