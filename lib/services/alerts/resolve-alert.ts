import { type Alert, MOST_EVIDENCE, type Resolution } from '#lib/core/alerts/alert.ts';
import { alertToWire } from '#lib/core/alerts/alert-wire.ts';
import { findAlertRule, moveSeen } from '#lib/data/alert-rules.ts';
import { findAlert, resolveAlertRow } from '#lib/data/alerts.ts';
import { lastSeenLowRatings, newLowRatings } from '#lib/data/low-ratings.ts';
import type { Queries } from '#lib/infra/database.ts';
import { inTransaction } from '#lib/infra/in-transaction.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { announceAlerts, type Manners } from './announce-alerts.ts';

/** The low ratings of an alert have been told of; the next one is news again. */
async function passSeen(db: Queries, ruleId: string): Promise<void> {
  const rule = await findAlertRule(db, ruleId);
  if (rule?.kind !== 'low_rating') return;
  const wanted = { ...rule, threshold: rule.params.threshold };
  const found = await newLowRatings(db, wanted, MOST_EVIDENCE);
  const seenTo = found && found.received > rule.seenTo ? found.received : rule.seenTo;
  await moveSeen(db, ruleId, seenTo, await lastSeenLowRatings(db, { ...wanted, seenTo }));
}

/** Ends an alert, and in the same transaction tells the channels. @returns null: it was over. */
export async function resolveAlert(
  context: Context,
  { id, ruleId }: Pick<Alert, 'id' | 'ruleId'>,
  resolution: Resolution,
  manners: Manners,
): Promise<Alert | null> {
  const now = context.now();
  const resolved = await inTransaction(context.db, async (db) => {
    const alert = await resolveAlertRow(db, id, resolution, now);
    if (!alert) return null;
    if (alert.kind === 'low_rating' && ruleId) await passSeen(db, ruleId);
    await announceAlerts(db, manners, now);
    return findAlert(db, id);
  });
  if (!resolved) return null;
  context.bus.publish('alert', { type: 'resolved', alert: alertToWire(resolved) });
  log().info({ alert: id, resolution }, 'alert resolved');
  return resolved;
}
