import { selectAlertSettings } from '#lib/data/alert-settings.ts';
import type { Context } from '#lib/services/context.ts';
import { currentSettings } from '#lib/services/settings/kept-settings.ts';
import { settleAlertSettings } from './alert-settings-schema.ts';
import type { Manners } from './announce-alerts.ts';

/** When channels may be told, by the team's clocks. */
export async function currentManners(context: Context): Promise<Manners> {
  const [kept, { settings }] = await Promise.all([
    selectAlertSettings(context.db),
    currentSettings(context),
  ]);
  return { ...settleAlertSettings(kept), timeZone: settings.timeZone };
}
