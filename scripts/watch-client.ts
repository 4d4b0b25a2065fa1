import { spawn, spawnSync } from 'node:child_process';

const BUILD = 'scripts/build-client.ts';

/**
 * Builds what customers' browsers run, and again whenever it changes: in a process of its own, for
 * the builder is no part of what a finished Earshot runs on.
 */
export function watchClient(): void {
  const { status } = spawnSync(process.execPath, [BUILD], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  const watcher = spawn(process.execPath, [BUILD, '--watch'], { stdio: 'inherit' });
  process.once('exit', () => watcher.kill());
}
