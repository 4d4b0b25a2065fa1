import { afterEach, describe, expect, it, vi } from 'vitest';
import { log } from '#lib/infra/log.ts';
import { BackgroundRunner } from './background-runner.ts';
import type { Work } from './work.ts';

const work = (name: string, does: Work['work'], first = 0): Work => ({ name, first, work: does });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('work in the background', () => {
  it('is done again after as long as it says, each in a loop of its own', async () => {
    const quick = vi.fn(async () => 1);
    const stuck = vi.fn(() => new Promise<number>(() => {}));
    const runner = new BackgroundRunner([work('stuck', stuck), work('quick', quick)]);
    runner.start();
    await vi.waitFor(() => expect(quick.mock.calls.length).toBeGreaterThan(3));
    expect(stuck).toHaveBeenCalledTimes(1);
    await runner.stop();
  });

  it('goes on after a failure, which the log names', async () => {
    const error = vi.spyOn(log(), 'error');
    const fails = vi.fn(async () => {
      if (fails.mock.calls.length === 1) throw new Error('broken');
      return 60_000;
    });
    const runner = new BackgroundRunner([work('fails', fails)]);
    runner.start();
    await vi.waitFor(() => expect(fails).toHaveBeenCalledTimes(2), 4_000);
    expect(error).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ work: 'fails' }),
      'work failed',
    );
    await runner.stop();
  });

  it('waits longer after each failure: it never spins', async () => {
    vi.spyOn(log(), 'error').mockReturnValue();
    const fails = vi.fn(() => Promise.reject(new Error('broken')));
    const runner = new BackgroundRunner([work('fails', fails)]);
    runner.start();
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    expect(fails).toHaveBeenCalledTimes(2);
    await runner.stop();
  });

  it('is told to stop, and left after two seconds where it does not', async () => {
    let told = false;
    const deaf = work('deaf', () => new Promise<number>(() => {}));
    const listens = work('listens', async (signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      told = true;
      return 0;
    });
    const runner = new BackgroundRunner([deaf, listens]);
    runner.start();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const began = performance.now();
    await runner.stop();
    expect(told).toBe(true);
    expect(performance.now() - began).toBeLessThan(2_500);
  });
});
