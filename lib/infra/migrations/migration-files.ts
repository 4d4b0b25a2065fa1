import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Migration {
  /** The folder's name, `20261122000000_init`: also its name in `_prisma_migrations`. */
  name: string;
  sql: string;
}

/** All migrations of this version, oldest first. The working directory is the project's root. */
export function readMigrations(folder = join(process.cwd(), 'prisma', 'migrations')): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }));
}

/** The same, in the shape Prisma's schema engine takes. */
export function migrationList(migrations: Migration[]) {
  return {
    baseDir: 'prisma/migrations',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}

export const NO_FILTER = { externalTables: [], externalEnums: [] };
