import { authorize } from '#lib/core/access/authorize.ts';
import type { AlertSettings } from '#lib/core/alerts/alert-settings.ts';
import { selectAlertSettings } from '#lib/data/alert-settings.ts';
import type { Context } from '#lib/services/context.ts';
import { settleAlertSettings } from './alert-settings-schema.ts';

/** Quiet hours and digest, as set or by default. */
export async function readAlertSettings(context: Context): Promise<AlertSettings> {
  authorize(context.actor, 'metrics:read');
  return settleAlertSettings(await selectAlertSettings(context.db));
}
