import { describe, expect, it, vi } from 'vitest';
import { KeptResults } from './kept-results.ts';
import { MemoryCache } from './memory-cache.ts';

const kept = (seconds = 300, cache = new MemoryCache()) =>
  new KeptResults({ caches: [cache], seconds });

describe('results that are kept', () => {
  it('are computed once for all who ask at the same time, and for each a copy', async () => {
    const results = kept();
    const compute = vi.fn(async () => ({ list: [1] }));
    const all = await Promise.all(Array.from({ length: 50 }, () => results.get('a', compute)));
    expect(compute).toHaveBeenCalledTimes(1);
    all[0]?.list.push(2);
    expect(await results.get('a', compute)).toEqual({ list: [1] });
    expect(results.asked).toEqual({ hit: 50, miss: 1 });
  });

  it('are not kept when they fail', async () => {
    const results = kept();
    const failing = () => Promise.reject(new Error('away'));
    await expect(results.get('a', failing)).rejects.toThrow('away');
    expect(await results.get('a', async () => 1)).toBe(1);
  });

  it('go after their time', async () => {
    vi.useFakeTimers();
    try {
      const results = kept(10);
      await results.get('a', async () => 1);
      vi.advanceTimersByTime(9_000);
      expect(await results.get('a', async () => 2)).toBe(1);
      vi.advanceTimersByTime(2_000);
      expect(await results.get('a', async () => 3)).toBe(3);
    } finally {
      vi.useRealTimers();
    }
  });

  it('take no more room than there is: what was not asked for the longest goes first', async () => {
    const cache = new MemoryCache(4_000);
    const results = kept(300, cache);
    const text = 'x'.repeat(500);
    for (const key of ['a', 'b', 'c']) await results.get(key, async () => text);
    await results.get('a', async () => 'was there');
    await results.get('d', async () => text);
    expect(cache.bytes).toBeLessThanOrEqual(4_000);
    expect(await cache.get('a')).not.toBeNull();
    expect(await cache.get('b')).toBeNull();
    await results.get('huge', async () => 'x'.repeat(5_000));
    expect(await cache.get('huge')).toBeNull();
  });

  it('are forgotten by a pattern, of which a star alone is special', async () => {
    const cache = new MemoryCache();
    for (const key of ['figures:a', 'figures:a+b', 'other:a']) await cache.set(key, '1', 10);
    await cache.forget('figures:a+b');
    expect(await cache.get('figures:a')).toBe('1');
    await cache.forget('figures:*');
    expect(await cache.get('figures:a')).toBeNull();
    expect(await cache.get('other:a')).toBe('1');
    expect(cache.bytes).toBe(2 * ('other:a'.length + 1));
  });
});
