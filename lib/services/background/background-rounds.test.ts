import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { log } from '#lib/infra/log.ts';
import { BackgroundRounds } from './background-rounds.ts';
import type { Work } from './work.ts';

const work = (name: string, does: Work['work'], more: Partial<Work> = {}): Work => ({
  name,
  first: 60_000,
  work: does,
  ...more,
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a round of the background works', () => {
  it('does each once, at once, and what carries the rest away once more at the end', async () => {
    const said: string[] = [];
    const slow = work('slow', async () => {
      await sleep(20);
      return said.push('slow');
    });
    const carries = work('carries', () => new Promise(() => {}), {
      round: async () => void said.push('carried'),
      isLast: true,
    });
    const round = await new BackgroundRounds([slow, carries]).all(1_000);
    expect(said).toEqual(['carried', 'slow', 'carried']);
    expect(round).toEqual({ done: ['slow', 'carries'], failed: [], isAway: false });
  });

  it('goes on where one fails, and names it', async () => {
    const error = vi.spyOn(log(), 'error').mockReturnValue();
    const fails = work('fails', () => Promise.reject(new Error('broken')));
    const fine = work('fine', async () => 1);
    const round = await new BackgroundRounds([fails, fine]).all(1_000);
    expect(round).toEqual({ done: ['fine'], failed: ['fails'], isAway: false });
    expect(error).toHaveBeenCalledOnce();
  });

  it('says where the database is away', async () => {
    const away = () => Promise.reject(new AppError('unavailable', 'The database is away.'));
    const round = await new BackgroundRounds([work('one', away), work('two', away)]).all(1_000);
    expect(round.isAway).toBe(true);
  });

  it('ends when its time is up, which is no failure', async () => {
    const long = work('long', async (signal) => {
      await sleep(60_000, undefined, { signal });
      return 0;
    });
    const round = await new BackgroundRounds([long]).all(50);
    expect(round.failed).toEqual([]);
  });

  it('is shared by requests that come while one waits, and leaves upkeep to the clock', async () => {
    let under = 0;
    const quick = vi.fn(async () => {
      under += 1;
      expect(under).toBe(1);
      await sleep(10);
      under -= 1;
      return 0;
    });
    const upkeep = vi.fn(async () => 0);
    const rounds = new BackgroundRounds([
      work('quick', quick),
      work('upkeep', upkeep, { isUpkeep: true }),
    ]);
    const first = rounds.afterRequest(1_000);
    await sleep(1); // the first has begun: it may have missed what the next ones changed
    await Promise.all([first, ...Array.from({ length: 9 }, () => rounds.afterRequest(1_000))]);
    expect(quick).toHaveBeenCalledTimes(2);
    expect(upkeep).not.toHaveBeenCalled();
    await rounds.all(1_000);
    expect(upkeep).toHaveBeenCalledOnce();
  });
});
