import { authorize } from '#lib/core/access/authorize.ts';
import { type AlertWire, alertToWire } from '#lib/core/alerts/alert-wire.ts';
import { AppError } from '#lib/core/errors.ts';
import { acknowledgeAlertRow } from '#lib/data/alerts.ts';
import type { Context } from '#lib/services/context.ts';
import { currentManners } from './current-manners.ts';
import { resolveAlert } from './resolve-alert.ts';

/**
 * Somebody takes care of it: their name stands on it, the first one's for good. Low ratings are over
 * with that; what is measured ends when it is as usual again.
 * @throws AppError `not_found` when there is none with this id.
 */
export async function acknowledgeAlert(context: Context, id: string): Promise<AlertWire> {
  authorize(context.actor, 'feedback:manage');
  const { actor, db } = context;
  const by = actor.kind === 'customer' ? '' : actor.name;
  const alert = await acknowledgeAlertRow(db, id, by, context.now());
  if (!alert) throw new AppError('not_found', 'There is no alert with this id.');
  if (alert.kind !== 'low_rating' || alert.resolvedAt) {
    context.bus.publish('alert', { type: 'updated', alert: alertToWire(alert) });
    return alertToWire(alert);
  }
  const ended = await resolveAlert(context, alert, 'acknowledged', await currentManners(context));
  return alertToWire(ended ?? alert);
}
