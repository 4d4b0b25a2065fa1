import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UsedUp } from './used-up.ts';

describe('keys that have to wait', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('wait as long as was said', () => {
    const usedUp = new UsedUp();
    usedUp.add('a', 500);
    vi.advanceTimersByTime(200);
    expect(usedUp.waitMs('a')).toBe(300);
    vi.advanceTimersByTime(300);
    expect(usedUp.waitMs('a')).toBe(0);
    expect(usedUp.waitMs('b')).toBe(0);
  });

  it('are forgotten once there are many, the waiting ones excepted', () => {
    const usedUp = new UsedUp();
    usedUp.add('patient', 10_000);
    for (let round = 0; round < 20; round += 1) {
      for (let key = 0; key < 500; key += 1) usedUp.add(`${round}-${key}`, 100);
      vi.advanceTimersByTime(100);
    }
    expect(usedUp.size).toBeLessThan(1_000);
    expect(usedUp.waitMs('patient')).toBeGreaterThan(0);
  });
});
