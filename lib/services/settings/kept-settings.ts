import { type SettingsState, UNSET } from '#lib/core/settings/settings.ts';
import { readGivenSettings, settleSettings } from '#lib/core/settings/settle-settings.ts';
import { type KeptRow, selectSettings } from '#lib/data/settings.ts';
import type { Bus } from '#lib/infra/bus.ts';
import type { Database } from '#lib/infra/database.ts';
import { KeptValue } from '#lib/infra/kept-value.ts';
import { log } from '#lib/infra/log.ts';
import { processWide } from '#lib/infra/process-wide.ts';

export function settledRow(row: KeptRow | null): SettingsState {
  if (!row) return UNSET;
  const { given, ignored } = readGivenSettings(row.given);
  if (ignored.length > 0) log().warn({ ignored }, 'settings that cannot be read are ignored');
  return { version: row.version, settings: settleSettings(given), logo: row.logo };
}

type Ports = { db: Database; bus: Bus };

function keepSettings({ db, bus }: Ports): KeptValue<SettingsState> {
  const settings = new KeptValue({
    initial: UNSET,
    read: () => selectSettings(db).then(settledRow),
    freshMs: 3_000,
    failure: 'the settings could not be read; the last known ones hold',
  });
  bus.subscribe('settings_changed', () => settings.forget());
  return settings;
}

/** The settings that hold now. Costs a query at most every three seconds, and never fails. */
export function currentSettings(ports: Ports): Promise<SettingsState> {
  const kept = processWide('settings', () => new WeakMap<Bus, KeptValue<SettingsState>>());
  let settings = kept.get(ports.bus);
  if (!settings) {
    settings = keepSettings(ports);
    kept.set(ports.bus, settings);
  }
  return settings.get();
}
