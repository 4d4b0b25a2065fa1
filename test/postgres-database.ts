import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '#lib/infra/migrations/apply-migrations.ts';

/** A new database on the server of DATABASE_URL, dropped afterwards. */
export default async function setup(project: TestProject) {
  const server = process.env.DATABASE_URL;
  if (!server) throw new Error('DATABASE_URL must point at a PostgreSQL server for this project.');
  const name = `earshot_test_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const address = { connectionString: url.href };
  await applyMigrations(address);
  project.provide('databaseAddress', address);
  return async () => {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  };
}
