import { authorize } from '#lib/core/access/authorize.ts';
import type { AlertSettings } from '#lib/core/alerts/alert-settings.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { keepAlertSettings } from '#lib/data/alert-settings.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { alertSettingsSchema } from './alert-settings-schema.ts';

/**
 * Sets quiet hours and digest, both in whole.
 * @throws AppError `invalid_input`.
 */
export async function changeAlertSettings(
  context: Context,
  given: unknown,
): Promise<AlertSettings> {
  authorize(context.actor, 'settings:manage');
  const settings = parseOrRefuse(alertSettingsSchema, given);
  await keepAlertSettings(context.db, settings, context.now());
  log().info('alert settings changed');
  return settings;
}
