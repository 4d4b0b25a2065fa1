import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, API_TOKEN } from '#e2e/earshot-process.ts';
import { createOwnDatabase } from '#test/own-database.ts';
import { cleanUp } from './clean-up.ts';

/** What a new Earshot finds: an empty data folder and, given a server, an empty database there. */
export interface EarshotHome {
  env: Record<string, string>;
  remove(): Promise<void>;
}

export async function createHome(databaseServer: string | null): Promise<EarshotHome> {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-'));
  const database = databaseServer === null ? null : await createOwnDatabase(databaseServer);
  let removed = false;
  const home = {
    env: {
      DATABASE_URL: database?.url ?? '',
      DATA_DIR: folder,
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
      API_TOKEN,
      RATE_LIMIT_REQUESTS: '1000000',
      NEXTAUTH_URL: '',
    },
    async remove() {
      if (removed) return;
      removed = true;
      rmSync(folder, { recursive: true, force: true });
      await database?.drop();
    },
  };
  cleanUp.defer(home.remove);
  return home;
}
