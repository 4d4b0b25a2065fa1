import type { Page } from '@playwright/test';

/**
 * Milliseconds of the machine's monotonic clock. `process.hrtime` reads it raw, so the figures of
 * two Node processes on one machine compare without any alignment, and no NTP step moves them.
 */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6;

export interface PageClock {
  /** Add this to the page's performance.now() to get ours. */
  offset: number;
  /** The offset is wrong by no more than this. */
  uncertainty: number;
}

/**
 * Aligns a page's performance.now(), the same monotonic clock from another origin. The page reads
 * its clock somewhere between our two readings around the call: of many calls the quickest says it
 * best, and half of its round trip is the most by which the midpoint can be wrong.
 */
export async function alignClock(page: Page): Promise<PageClock> {
  let best: PageClock = { offset: 0, uncertainty: Number.POSITIVE_INFINITY };
  for (let call = 0; call < 200; call += 1) {
    const before = now();
    const there = await page.evaluate(() => performance.now());
    const after = now();
    const uncertainty = (after - before) / 2;
    if (uncertainty < best.uncertainty)
      best = { offset: before + uncertainty - there, uncertainty };
  }
  return best;
}
