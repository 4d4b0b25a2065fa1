import type { TestProject } from 'vitest/node';
import { applyMigrations } from '#lib/infra/migrations/apply-migrations.ts';
import { createOwnDatabase } from './own-database.ts';

/** A new database on the server of DATABASE_URL, dropped afterwards. */
export default async function setup(project: TestProject) {
  const server = process.env.DATABASE_URL;
  if (!server) throw new Error('DATABASE_URL must point at a PostgreSQL server for this project.');
  const own = await createOwnDatabase(server);
  const address = { connectionString: own.url };
  await applyMigrations(address);
  project.provide('databaseAddress', address);
  return own.drop;
}
