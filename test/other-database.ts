import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { startEmbeddedPostgres } from '#lib/infra/embedded-postgres/start-embedded-postgres.ts';
import type { ReachedDatabase } from '#lib/infra/reach-database.ts';
import { createOwnDatabase } from './own-database.ts';

export interface OtherDatabase {
  address: ReachedDatabase['address'];
  drop(): Promise<void>;
}

/** Of which kind the databases of this run are. */
export const databaseKind = () =>
  'connectionString' in inject('databaseAddress') ? 'server' : 'embedded';

/** An empty database of the same kind as the one of this run. */
export async function createOtherDatabase(): Promise<OtherDatabase> {
  if (databaseKind() === 'server') {
    const { url, drop } = await createOwnDatabase(process.env.DATABASE_URL ?? '');
    return { address: { connectionString: url }, drop };
  }
  const embedded = await startEmbeddedPostgres(mkdtempSync(join(tmpdir(), 'earshot-other-')));
  const address = { host: embedded.host, user: 'postgres', database: 'postgres' };
  return { address, drop: embedded.close };
}
