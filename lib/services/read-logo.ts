import { AppError } from '#lib/core/errors.ts';
import { type LogoBytes, selectLogo } from '#lib/data/settings.ts';
import { processWide } from '#lib/infra/process-wide.ts';
import type { Context } from './context.ts';
import { currentSettings } from './settings/kept-settings.ts';

/** The one logo that pages ask for, so that a customer's view costs no query. */
const kept = () => processWide('logo', () => new Map<string, LogoBytes>());

/**
 * The bytes of the logo with this id; public, like the form that shows it.
 * @throws AppError `not_found`.
 */
export async function readLogo(
  context: Pick<Context, 'db' | 'bus'>,
  id: string,
): Promise<LogoBytes> {
  const { logo } = await currentSettings(context);
  const known = logo?.id === id ? kept().get(id) : undefined;
  if (known) return known;
  // Another instance may show a logo that this one has not heard of yet.
  const read = await selectLogo(context.db, id);
  if (!read) throw new AppError('not_found', 'There is no such logo.');
  kept().clear();
  kept().set(id, read);
  return read;
}
