import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Postgres major version that the pinned PGlite speaks. */
export const EMBEDDED_MAJOR = '18';

/**
 * A data folder opens only with the Postgres line that made it; say so before anything touches it.
 * @throws Error with the way out.
 */
export function checkVersion(folder: string): void {
  const file = join(folder, 'PG_VERSION');
  if (!existsSync(file)) return;
  const found = readFileSync(file, 'utf8').trim();
  if (found === EMBEDDED_MAJOR) return;
  throw new Error(
    `${folder} was made by Postgres ${found}; this version embeds Postgres ${EMBEDDED_MAJOR}. ` +
      'Start the version that made it, dump with pg_dump through its socket, and restore here.',
  );
}
