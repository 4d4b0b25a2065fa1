import { uuidv7 } from 'uuidv7';
import type { Finding } from '#lib/core/alerts/alert.ts';
import type { AlertRule } from '#lib/core/alerts/alert-rule.ts';
import { alertToWire } from '#lib/core/alerts/alert-wire.ts';
import { findAlert, insertAlert } from '#lib/data/alerts.ts';
import { inTransaction } from '#lib/infra/in-transaction.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { announceAlerts, type Manners } from './announce-alerts.ts';

/** Opens an alert, and in the same transaction tells the channels. Nothing where one is open. */
export async function raiseAlert(
  context: Context,
  rule: Pick<AlertRule, 'id' | 'kind' | 'source'>,
  finding: Finding,
  manners: Manners,
): Promise<void> {
  const now = context.now();
  const alert = {
    ...finding,
    id: uuidv7(),
    ruleId: rule.id,
    kind: rule.kind,
    source: rule.source,
    raisedAt: now,
    updatedAt: now,
    resolvedAt: null,
    resolution: null,
    acknowledgedAt: null,
    acknowledgedBy: null,
    clearSince: null,
    announcedAt: null,
    endAnnouncedAt: null,
  };
  const raised = await inTransaction(context.db, async (db) => {
    if (!(await insertAlert(db, alert))) return null;
    await announceAlerts(db, manners, now);
    return findAlert(db, alert.id);
  });
  if (!raised) return;
  context.bus.publish('alert', { type: 'raised', alert: alertToWire(raised) });
  log().info({ alert: alert.id, kind: rule.kind, rule: rule.id }, 'alert raised');
}
