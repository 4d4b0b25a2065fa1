import { describe, expect, it } from 'vitest';
import { within } from './within.ts';

const busyFor = (ms: number) => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

describe('a promise within a time', () => {
  it('is what it comes to, in time', async () => {
    expect(await within(1_000, Promise.resolve(7), 'it')).toBe(7);
    await expect(within(1_000, Promise.reject(new Error('no')), 'it')).rejects.toThrow('no');
  });

  it('is refused when it is late', async () => {
    await expect(within(1, new Promise(() => {}), 'an answer')).rejects.toThrow(
      'an answer took longer than 1 ms',
    );
  });

  it('is not late when this process was too busy to listen', async () => {
    const listening = new Promise<string>((resolve) => setImmediate(() => resolve('heard')));
    const waiting = within(1, listening, 'it');
    busyFor(20);
    expect(await waiting).toBe('heard');
  });
});
