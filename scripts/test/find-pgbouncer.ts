import { spawnSync } from 'node:child_process';

/**
 * A PgBouncer for tests to start: PGBOUNCER_PATH, else where Debian puts it; null where there is
 * none. @throws Error when there is none in CI.
 */
export function findPgbouncer(ci: boolean): string | null {
  const path = process.env.PGBOUNCER_PATH ?? '/usr/sbin/pgbouncer';
  if (spawnSync(path, ['--version']).status === 0) return path;
  if (ci) throw new Error('No pgbouncer: install one, or set PGBOUNCER_PATH.');
  return null;
}
