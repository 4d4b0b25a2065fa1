import { describe, expect, it, vi } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { createCoalescer } from './coalescer.ts';

const double = async (rows: number[]) => rows.map((row) => row * 2);

describe('the coalescer', () => {
  it('gives each caller the result of its own row', async () => {
    const send = vi.fn(double);
    const insert = createCoalescer(send);
    const rows = Array.from({ length: 3000 }, (_, row) => row);
    expect(await Promise.all(rows.map(insert))).toEqual(rows.map((row) => row * 2));
    expect(send.mock.calls.length).toBeLessThan(20);
    expect(Math.max(...send.mock.calls.map(([batch]) => batch.length))).toBeLessThanOrEqual(500);
  });

  it('lets one bad row fail alone', async () => {
    const insert = createCoalescer(async (rows: number[]) => {
      if (rows.includes(13)) throw new Error('thirteen');
      return double(rows);
    });
    const outcomes = await Promise.allSettled([12, 13, 14].map(insert));
    expect(outcomes.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('does not try rows one by one while the database is away', async () => {
    const send = vi.fn(async (_rows: number[]): Promise<number[]> => {
      throw new AppError('unavailable', 'away');
    });
    const insert = createCoalescer(send);
    const outcomes = await Promise.allSettled([1, 2, 3].map(insert));
    expect(outcomes.every((one) => one.status === 'rejected')).toBe(true);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('answers within five seconds when the database hangs, and works on when it wakes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let wake: () => void = () => {};
    const hanging = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const insert = createCoalescer((rows: number[]) => hanging.then(() => double(rows)));
    const first = insert(1).catch((error) => error.code);
    await vi.advanceTimersByTimeAsync(4_600);
    expect(await first).toBe('unavailable');
    wake();
    await vi.advanceTimersByTimeAsync(1);
    expect(await insert(2)).toBe(4);
    vi.useRealTimers();
  });
});
