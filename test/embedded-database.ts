import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '#lib/infra/embedded-postgres/start-embedded-postgres.ts';
import { applyMigrations } from '#lib/infra/migrations/apply-migrations.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** How a test reaches its database. */
    databaseAddress:
      | { host: string; user: string; database: string }
      | { connectionString: string };
  }
}

/** One embedded Postgres for the whole run, in a folder of its own. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-test-'));
  const postgres = await startEmbeddedPostgres(folder);
  const address = { host: postgres.host, user: 'postgres', database: 'postgres' };
  await applyMigrations(address);
  project.provide('databaseAddress', address);
  return async () => {
    await postgres.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
