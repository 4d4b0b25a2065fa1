import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paceReading } from './pace-reading.ts';

describe('a costly reading', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function reading(ms: number) {
    const read = vi.fn(
      (input: number) =>
        new Promise<number>((resolve) => {
          setTimeout(() => resolve(input), ms);
        }),
    );
    const paced = paceReading(read);
    const ask = async (input: number) => {
      const answer = paced.read(input);
      await vi.advanceTimersByTimeAsync(ms);
      return answer;
    };
    return { read, paced, ask };
  }

  it('takes a tenth of the time at most', async () => {
    const { read, ask } = reading(200);
    expect(await ask(1)).toBe(1);
    for (let turn = 0; turn < 9; turn += 1) expect(await ask(2)).toBe(1); // 200 ms each
    expect(await ask(3)).toBe(3);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('that is quick is done each second anew', async () => {
    const { ask } = reading(20);
    for (let second = 0; second < 5; second += 1) {
      expect(await ask(second)).toBe(second);
      await vi.advanceTimersByTimeAsync(980);
    }
  });

  it('is never older than half a minute, and done at once when it is forgotten', async () => {
    const { ask, paced } = reading(60_000);
    expect(await ask(1)).toBe(1);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await ask(2)).toBe(2);
    paced.forget();
    expect(await ask(3)).toBe(3);
  });

  it('that was under way when it was forgotten is given to who asked, and to nobody later', async () => {
    const { ask, paced } = reading(1_000);
    const first = ask(1);
    paced.forget();
    expect(await first).toBe(1);
    expect(await ask(2)).toBe(2);
  });
});
