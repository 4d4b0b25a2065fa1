import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RETRY_DELAYS_MS, retryDelay } from './retry-delay.ts';

const now = new Date('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;
const delayAfter = (tries: number, retryAfter?: string, chance = 0) =>
  retryDelay(tries, { retryAfter, now, chance });

describe('retryDelay', () => {
  it('tries ten times in about three days, and no more', () => {
    const total = RETRY_DELAYS_MS.reduce((sum, delay) => sum + delay, 0);
    expect(RETRY_DELAYS_MS).toHaveLength(9);
    expect(total / HOUR).toBeGreaterThan(70);
    expect((total * 1.1) / HOUR).toBeLessThan(80);
    expect(delayAfter(1)).toBe(5_000);
    expect(delayAfter(9)).toBe(36 * HOUR);
    expect(delayAfter(10)).toBeNull();
    expect(delayAfter(11)).toBeNull();
  });

  it.each([
    ['120', 120_000],
    [' 7 ', 7_000],
    ['1', 5_000],
    ['Sun, 22 Nov 2026 12:10:00 GMT', 600_000],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 5_000],
    ['999999999', 24 * HOUR],
    ['-5', 5_000],
    ['soon', 5_000],
    ['1e9', 5_000],
    ['', 5_000],
  ])('a receiver that asks for %j is left alone so long', (value, delay) => {
    expect(delayAfter(1, value)).toBe(delay);
  });

  it('is never shorter than the schedule, nor longer than a receiver may ask', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.string(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (tries, value, chance) => {
          const delay = delayAfter(tries, value, chance) ?? 0;
          expect(delay).toBeGreaterThanOrEqual(RETRY_DELAYS_MS[tries - 1] ?? Infinity);
          expect(delay).toBeLessThanOrEqual(
            1.1 * Math.max(24 * HOUR, RETRY_DELAYS_MS[tries - 1] ?? 0) + 1,
          );
        },
      ),
    );
  });
});
