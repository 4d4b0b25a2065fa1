import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { outlive } from './function-host.ts';

/** Connections that nobody uses are closed after this long, while the function is still running. */
export const IDLE_MS = 5_000;
const SPARE_MS = 100;
/** A script that is done need not wait. */
const UNCOUNTED = { ref: false };

/**
 * A function is stopped between requests, and its connections die unnoticed: the next request would
 * be the one to find out. So it is kept going until the idle ones are closed.
 */
export function holdWhileOpen(pool: pg.Pool): void {
  let until = 0;
  let holding: Promise<void> | null = null;
  const hold = async () => {
    while (performance.now() < until) await sleep(until - performance.now(), undefined, UNCOUNTED);
    holding = null;
  };
  pool.on('release', () => {
    until = performance.now() + IDLE_MS + SPARE_MS;
    holding ??= hold();
    outlive(holding);
  });
}
