import { authorize } from '#lib/core/access/authorize.ts';
import { type AlertWire, alertToWire } from '#lib/core/alerts/alert-wire.ts';
import { AppError } from '#lib/core/errors.ts';
import { findAlert } from '#lib/data/alerts.ts';
import type { Context } from '#lib/services/context.ts';

/** @throws AppError `not_found` when there is none with this id. */
export async function readAlert(context: Context, id: string): Promise<AlertWire> {
  authorize(context.actor, 'metrics:read');
  const alert = await findAlert(context.db, id);
  if (!alert) throw new AppError('not_found', 'There is no alert with this id.');
  return alertToWire(alert);
}
