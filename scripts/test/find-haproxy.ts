import { spawnSync } from 'node:child_process';

/**
 * An HAProxy for tests to start: HAPROXY_PATH, else the one on the PATH; null where there
 * is none. @throws Error when there is none in CI.
 */
export function findHaproxy(ci: boolean): string | null {
  const path = process.env.HAPROXY_PATH ?? 'haproxy';
  if (spawnSync(path, ['-v']).status === 0) return path;
  if (ci) throw new Error('No haproxy: install one, or set HAPROXY_PATH.');
  return null;
}
