import type { Actor } from '#lib/core/access/actor.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Logo } from '#lib/core/settings/settings.ts';
import type { GivenSettings } from '#lib/core/settings/settings-schema.ts';
import { type SettingsWire, settingsToWire } from '#lib/core/settings/settings-wire.ts';
import { readGivenSettings } from '#lib/core/settings/settle-settings.ts';
import { keepSettings, selectSettings } from '#lib/data/settings.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { settledRow } from './kept-settings.ts';

interface Kept {
  given: GivenSettings;
  logo: Logo | null;
}

interface Amendment {
  /** What the log says was changed. */
  fields: string[];
  /** The version the change was made on; without one it is made on whatever is there. */
  expected: number | undefined;
  amend: (kept: Kept) => Kept;
}

interface Amended {
  settings: SettingsWire;
  /** The logo that was there before. */
  replaced: Logo | null;
}

const TRIES = 8;

/** Who changed it, for the log. */
function nameOf(actor: Actor): Record<string, string | null> {
  if (actor.kind === 'user') return { userId: actor.userId };
  return actor.kind === 'token' ? { tokenId: actor.tokenId ?? 'API_TOKEN' } : { by: actor.kind };
}

/**
 * Reads, changes and keeps; where somebody else did so in between, once more.
 * @throws AppError `precondition_failed` when they are no longer at the expected version.
 */
export async function amendSettings(
  context: Context,
  { fields, expected, amend }: Amendment,
): Promise<Amended> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const row = await selectSettings(context.db);
    const version = row?.version ?? 0;
    if (expected !== undefined && expected !== version) {
      throw new AppError(
        'precondition_failed',
        `Somebody changed the settings meanwhile: they are at version ${version}.`,
      );
    }
    const { given } = readGivenSettings(row?.given);
    const next = { version: version + 1, ...amend({ given, logo: row?.logo ?? null }) };
    if (!(await keepSettings(context.db, next, context.now()))) continue;
    context.bus.publish('settings_changed', { version: next.version });
    log().info({ ...nameOf(context.actor), fields, version: next.version }, 'settings changed');
    return { settings: settingsToWire(settledRow(next)), replaced: row?.logo ?? null };
  }
  throw new AppError('unavailable', 'Too many people change the settings at once.', {
    retryAfter: 1,
  });
}
