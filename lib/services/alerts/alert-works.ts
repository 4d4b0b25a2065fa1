import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { holdLease, releaseLease } from '#lib/data/leases.ts';
import type { Work } from '#lib/services/background/work.ts';
import type { Context } from '#lib/services/context.ts';
import { evaluateAlerts } from './evaluate-alerts.ts';

const LEASE = 'alerts';
const LEASE_SECONDS = 15;
/** So that it is renewed well before it runs out. */
const RENEW_MS = 5_000;
/** Low ratings are looked for so often, and everything else each minute. */
const QUICK_MS = 1_000;
const FULL_MS = 60_000;
/** What somebody else began before we came may have missed what we came for. */
const TRIES = 4;
/** What comes together in this time is looked at together. */
const SETTLE_MS = 150;

/** Looks out for what the team wants to be alarmed of; one process at a time does. */
export function alertWorks(context: Context): Work[] {
  const holder = randomUUID();
  let leasedAt = Number.NEGATIVE_INFINITY;
  let fullAt = Number.NEGATIVE_INFINITY;
  const wake = new EventTarget();
  context.bus.subscribe('feedback', (event) => {
    if (event.type === 'created' && event.feedback.rating <= 2)
      wake.dispatchEvent(new Event('low'));
  });

  async function hasLease(): Promise<boolean> {
    if (performance.now() - leasedAt < RENEW_MS) return true;
    const held = await holdLease(context.db, LEASE, holder, LEASE_SECONDS);
    leasedAt = held ? performance.now() : Number.NEGATIVE_INFINITY;
    return held;
  }

  /** Until something may have changed; sooner where a low rating came in through this process. */
  async function pause(signal: AbortSignal): Promise<void> {
    const over = new AbortController();
    const either = AbortSignal.any([signal, over.signal]);
    const low = once(wake, 'low', { signal: either }).then(() =>
      sleep(SETTLE_MS, undefined, { signal }),
    );
    await Promise.race([low, sleep(QUICK_MS, undefined, { signal: either })]).catch(() => {});
    low.catch(() => {}); // it is no longer waited for
    over.abort();
  }

  async function work(signal: AbortSignal): Promise<number> {
    if (!(await hasLease())) return RENEW_MS;
    const isFull = performance.now() - fullAt >= FULL_MS;
    if (isFull) fullAt = performance.now();
    await evaluateAlerts(context, { quick: !isFull });
    await pause(signal);
    if (signal.aborted) await releaseLease(context.db, LEASE, holder);
    return 0;
  }
  return [{ name: 'alerts', first: 1_000, work, round: (signal) => evaluateOnce(context, signal) }];
}

/** As whoever may not stay: for as long as it takes, unless somebody else is at it and stays at it. */
async function evaluateOnce(context: Context, signal: AbortSignal): Promise<void> {
  const holder = randomUUID();
  for (let tries = 0; !(await holdLease(context.db, LEASE, holder, LEASE_SECONDS)); tries += 1) {
    if (tries === TRIES) return;
    await sleep(QUICK_MS / 2, undefined, { signal });
  }
  try {
    await evaluateAlerts(context);
  } finally {
    await releaseLease(context.db, LEASE, holder);
  }
}
