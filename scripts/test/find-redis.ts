import { spawnSync } from 'node:child_process';

/**
 * A redis-server for tests to start: REDIS_SERVER_PATH, else the one on the PATH; null where there
 * is none. @throws Error when there is none in CI.
 */
export function findRedis(ci: boolean): string | null {
  const path = process.env.REDIS_SERVER_PATH ?? 'redis-server';
  if (spawnSync(path, ['--version']).status === 0) return path;
  if (ci) throw new Error('No redis-server: install one, or set REDIS_SERVER_PATH.');
  return null;
}
