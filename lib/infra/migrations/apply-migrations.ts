import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { greetConnection } from '#lib/infra/greet-connection.ts';
import { migrationList, NO_FILTER, readMigrations } from './migration-files.ts';
import { poolAdapter } from './pool-adapter.ts';
import { openSchemaEngine } from './schema-engine.ts';

/** Any number: all instances that start at once queue on it. */
const MIGRATION_LOCK = 7_310_846_219;

async function appliedNames(client: pg.PoolClient): Promise<Set<string>> {
  const table = await client.query("SELECT to_regclass('_prisma_migrations') AS oid");
  if (table.rows[0]?.oid === null) return new Set();
  const { rows } = await client.query<{ migration_name: string; done: boolean }>(
    `SELECT migration_name, finished_at IS NOT NULL AS done
       FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  const failed = rows.find((row) => !row.done);
  if (failed) {
    throw new Error(
      `Migration ${failed.migration_name} failed half-way. Mend the database, then delete its ` +
        'row from _prisma_migrations (or set rolled_back_at) and start again.',
    );
  }
  return new Set(rows.map((row) => row.migration_name));
}

/**
 * Brings a database up to this version; safe to run from many instances at once.
 * @param only as far as these; everything by itself.
 * @returns the names applied now, oldest first.
 * @throws Error when the database is newer than this version, or an earlier migration failed.
 */
export async function applyMigrations(
  config: pg.PoolConfig,
  only?: ReadonlySet<string>,
): Promise<string[]> {
  const migrations = readMigrations().filter(({ name }) => !only || only.has(name));
  // A pool of its own: a migration may take longer than any query of the app is allowed to.
  const pool = new pg.Pool({ ...config, query_timeout: 0, statement_timeout: 0, max: 4 });
  const client = await pool.connect();
  // Behind a pooler a connection is ours for as long as a transaction, and a lock with it.
  const direct = await greetConnection(client);
  try {
    await client.query(
      direct
        ? `SELECT pg_advisory_lock(${MIGRATION_LOCK})`
        : `BEGIN; SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`,
    );
    const applied = await appliedNames(client);
    const unknown = [...applied].find((name) => !migrations.some((one) => one.name === name));
    if (unknown) {
      throw new Error(`The database has ${unknown}, which this version of Earshot does not know.`);
    }
    if (migrations.every(({ name }) => applied.has(name))) return [];
    const schema = readFileSync(join(process.cwd(), 'prisma', 'schema.prisma'), 'utf8');
    const engine = await openSchemaEngine(poolAdapter(pool), schema);
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationList(migrations),
      filters: NO_FILTER,
    });
    engine.free();
    return appliedMigrationNames;
  } finally {
    const unlock = direct ? `SELECT pg_advisory_unlock(${MIGRATION_LOCK})` : 'ROLLBACK';
    await client.query(unlock).catch(() => {});
    client.release();
    await pool.end();
  }
}
