import { type SettingsState, UNSET } from '#lib/core/settings/settings.ts';
import { readGivenSettings, settleSettings } from '#lib/core/settings/settle-settings.ts';
import { type KeptRow, selectSettings } from '#lib/data/settings.ts';
import type { Bus } from '#lib/infra/bus.ts';
import type { Database } from '#lib/infra/database.ts';
import { log } from '#lib/infra/log.ts';
import { processWide } from '#lib/infra/process-wide.ts';

/** Another instance's change is seen after this long at most. */
const FRESH_MS = 3_000;
/** A database that does not answer holds up nobody for longer. */
const PATIENCE_MS = 500;

export function settledRow(row: KeptRow | null): SettingsState {
  if (!row) return UNSET;
  const { given, ignored } = readGivenSettings(row.given);
  if (ignored.length > 0) log().warn({ ignored }, 'settings that cannot be read are ignored');
  return { version: row.version, settings: settleSettings(given), logo: row.logo };
}

type Ports = { db: Database; bus: Bus };

/**
 * The settings as this process knows them: asked of the database at most once in three seconds
 * however many want them, and by whoever changes them at once. While the database is away they are
 * what they were.
 */
class KeptSettings {
  #state = UNSET;
  #readAt = Number.NEGATIVE_INFINITY;
  #reading: Promise<void> | null = null;
  readonly #db: Database;

  constructor({ db, bus }: Ports) {
    this.#db = db;
    bus.subscribe('settings_changed', () => {
      this.#readAt = Number.NEGATIVE_INFINITY;
      // What is on its way may have been asked before the change.
      this.#reading = null;
    });
  }

  async read(): Promise<SettingsState> {
    if (performance.now() - this.#readAt >= FRESH_MS) {
      this.#reading ??= this.#readAgain();
      await this.#reading;
    }
    return this.#state;
  }

  /** Settles after PATIENCE_MS at most; the next try begins when this one has ended. */
  #readAgain(): Promise<void> {
    const answered: Promise<void> = selectSettings(this.#db).then(
      (row) => this.#end(reading, settledRow(row)),
      (error: unknown) => {
        log().warn({ error }, 'the settings could not be read; the last known ones hold');
        this.#end(reading, this.#state);
      },
    );
    const reading: Promise<void> = Promise.race([answered, afterPatience()]);
    return reading;
  }

  #end(reading: Promise<void>, state: SettingsState): void {
    if (this.#reading !== reading) return;
    this.#reading = null;
    this.#readAt = performance.now();
    this.#state = state;
  }
}

function afterPatience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS).unref();
  });
}

/** The settings that hold now. Costs a query at most every three seconds, and never fails. */
export function currentSettings(ports: Ports): Promise<SettingsState> {
  const kept = processWide('settings', () => new WeakMap<Bus, KeptSettings>());
  let settings = kept.get(ports.bus);
  if (!settings) {
    settings = new KeptSettings(ports);
    kept.set(ports.bus, settings);
  }
  return settings.read();
}
