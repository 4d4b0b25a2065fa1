import { authorize } from '#lib/core/access/authorize.ts';
import type { DeskLocale } from '#lib/core/i18n/locales.ts';
import type { SettingsState, Source } from '#lib/core/settings/settings.ts';
import { type SettingsWire, settingsToWire } from '#lib/core/settings/settings-wire.ts';
import { selectSettings } from '#lib/data/settings.ts';
import { bus } from '#lib/infra/bus.ts';
import { database } from '#lib/infra/database.ts';
import type { Context } from './context.ts';
import { currentSettings, settledRow } from './settings/kept-settings.ts';

/** How the form looks and what it says: public, from memory, and never fails. */
export function readFormSettings(
  ports: Pick<Context, 'db' | 'bus'> = { db: database(), bus: bus() },
): Promise<SettingsState> {
  return currentSettings(ports);
}

export interface DeskSettings {
  timeZone: string;
  reportLanguage: DeskLocale;
  sources: Source[];
}

/** What everybody who watches needs to read the figures. */
export async function readDeskSettings(context: Context): Promise<DeskSettings> {
  authorize(context.actor, 'metrics:read');
  const { settings } = await currentSettings(context);
  const { timeZone, reportLanguage, sources } = settings;
  return { timeZone, reportLanguage, sources };
}

/** All settings as the database has them, for whoever may change them. */
export async function readSettings(context: Context): Promise<SettingsWire> {
  authorize(context.actor, 'settings:manage');
  return settingsToWire(settledRow(await selectSettings(context.db)));
}
