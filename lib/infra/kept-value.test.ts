import { expect, test, vi } from 'vitest';
import { KeptValue } from './kept-value.ts';

const keep = (read: () => Promise<number>, freshMs = 60_000) =>
  new KeptValue({ initial: 0, read, freshMs, failure: 'could not be read' });

test('it is asked for once while fresh, however many want it', async () => {
  const read = vi.fn(async () => 7);
  const kept = keep(read);
  expect(await Promise.all([kept.get(), kept.get(), kept.get()])).toEqual([7, 7, 7]);
  expect(await kept.get()).toBe(7);
  expect(read).toHaveBeenCalledTimes(1);
});

test('after a change the next reader asks anew, and what was under way before does not count', async () => {
  const answers = [Promise.withResolvers<number>(), Promise.withResolvers<number>()];
  const read = vi.fn(() => answers[read.mock.calls.length - 1]?.promise ?? Promise.resolve(9));
  const kept = keep(read);
  const before = kept.get();
  kept.forget();
  const after = kept.get();
  answers[1]?.resolve(2);
  expect(await after).toBe(2);
  answers[0]?.resolve(1);
  await before;
  expect(await kept.get()).toBe(2);
});

test('a source that fails or hangs leaves what was known, and holds up nobody', async () => {
  vi.useFakeTimers();
  try {
    const answers = [Promise.resolve(5), Promise.reject(new Error('away'))];
    const read = vi.fn(() => answers.shift() ?? new Promise<number>(() => {}));
    const kept = keep(read, 0);
    expect(await kept.get()).toBe(5);
    expect(await kept.get()).toBe(5);
    const hanging = kept.get();
    await vi.advanceTimersByTimeAsync(600);
    expect(await hanging).toBe(5);
    expect(await kept.get()).toBe(5);
    expect(read).toHaveBeenCalledTimes(3);
  } finally {
    vi.useRealTimers();
  }
});
