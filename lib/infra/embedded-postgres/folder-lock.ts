import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import * as z from 'zod/mini';
import { isRunning } from '#lib/infra/is-running.ts';

const HEARTBEAT_MS = 5_000;
const STALE_MS = 20_000;

const holderSchema = z.object({
  pid: z.number(),
  host: z.string(),
  since: z.string(),
  socket: z.string(),
});
export type LockHolder = z.output<typeof holderSchema>;

/**
 * Who holds the folder now, or null. A lock whose process is gone, or whose heartbeat stopped, is
 * nobody's. On another host (a second container on the same volume) only the heartbeat can tell;
 * our own process id means a restarted container.
 */
export function lockHolder(file: string): LockHolder | null {
  try {
    const holder = holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (Date.now() - statSync(file).mtimeMs > STALE_MS) return null;
    const elsewhere = holder.host !== hostname();
    return elsewhere || (holder.pid !== process.pid && isRunning(holder.pid)) ? holder : null;
  } catch {
    return null; // no lock, or one cut short by a crash
  }
}

/**
 * Takes the folder for this process.
 * @returns a function that gives it back.
 * @throws Error naming who holds it.
 */
export function lockFolder(file: string, socket: string): () => void {
  const holder = lockHolder(file);
  if (holder) {
    throw new Error(
      `The embedded database is in use by process ${holder.pid} on ${holder.host} since ` +
        `${holder.since}. Stop it first, choose another DATA_DIR, or set DATABASE_URL.`,
    );
  }
  rmSync(file, { force: true });
  const mine: LockHolder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    socket,
  };
  // `wx`: of two that saw a stale lock, one wins.
  writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimesSync(file, now, now);
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return () => {
    clearInterval(heartbeat);
    rmSync(file, { force: true });
  };
}
