import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLimiter } from './limiter.ts';

const policy = { name: 'test', limit: 3, periodSeconds: 10 };

describe('a limit in memory', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says what is left, refuses what is over, and leaves other keys alone', async () => {
    const limiter = createLimiter(policy, null);
    expect(await limiter.count('a')).toEqual({
      policy,
      granted: true,
      remaining: 2,
      resetSeconds: 10,
    });
    vi.advanceTimersByTime(3_500);
    expect(await limiter.count('a')).toMatchObject({ remaining: 1, resetSeconds: 7 });
    expect(await limiter.count('a')).toMatchObject({ granted: true, remaining: 0 });
    expect(await limiter.count('a')).toMatchObject({
      granted: false,
      remaining: 0,
      resetSeconds: 7,
    });
    expect(await limiter.count('b')).toMatchObject({ granted: true, remaining: 2 });
  });

  it('begins anew after the period, however often it was refused meanwhile', async () => {
    const limiter = createLimiter(policy, null);
    for (let second = 0; second < 10; second += 1) {
      await limiter.count('a');
      vi.advanceTimersByTime(1_000);
    }
    expect(await limiter.count('a')).toMatchObject({ granted: true, remaining: 2 });
  });
});
