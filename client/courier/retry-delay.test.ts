import { describe, expect, it } from 'vitest';
import { readRetryAfter, retryDelay } from './retry-delay.ts';

const still = () => 0;

describe('retryDelay', () => {
  it('doubles from two seconds up to five minutes', () => {
    const delays = [1, 2, 3, 4, 20].map((failures) => retryDelay(failures, null, still));
    expect(delays).toEqual([2_000, 4_000, 8_000, 16_000, 300_000]);
  });

  it('never comes back earlier than asked', () => {
    expect(retryDelay(1, 30, still)).toBe(30_000);
    expect(retryDelay(5, 1, still)).toBe(32_000);
  });

  it('spreads the returning crowd', () => {
    expect(retryDelay(1, null, () => 1)).toBe(2_500);
  });
});

describe('readRetryAfter', () => {
  const now = Date.UTC(2026, 0, 1, 12, 0, 0);

  it('reads seconds and dates', () => {
    expect(readRetryAfter('120')).toBe(120);
    expect(readRetryAfter('Thu, 01 Jan 2026 12:00:30 GMT', now)).toBe(30);
    expect(readRetryAfter('Thu, 01 Jan 2026 11:00:00 GMT', now)).toBe(0);
  });

  it.each([null, '', 'soon'])('has nothing to read in %j', (header) => {
    expect(readRetryAfter(header)).toBeNull();
  });
});
