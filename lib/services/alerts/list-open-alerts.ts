import { authorize } from '#lib/core/access/authorize.ts';
import { type AlertWire, alertToWire } from '#lib/core/alerts/alert-wire.ts';
import { selectOpenAlerts } from '#lib/data/alerts.ts';
import type { Context } from '#lib/services/context.ts';

/** Every alert that is not over, acknowledged or not. */
export async function listOpenAlerts(context: Context): Promise<AlertWire[]> {
  authorize(context.actor, 'metrics:read');
  return (await selectOpenAlerts(context.db)).map(alertToWire);
}
