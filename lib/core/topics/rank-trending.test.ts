import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastStrength, rankTrending } from './rank-trending.ts';

const counts = (entries: Record<string, number>) => new Map(Object.entries(entries));
const names = (ranked: ReturnType<typeof rankTrending>) => ranked.topics.map(({ topic }) => topic);

describe('trending topics', () => {
  it('are those the hour names more than the week did', () => {
    const ranked = rankTrending({
      hour: counts({ checkout: 10, delivery: 10 }),
      week: counts({ checkout: 10, delivery: 400 }),
      hourTotal: 40,
      weekTotal: 1600,
    });
    expect(ranked.basis).toBe('lift');
    expect(names(ranked)).toEqual(['checkout']);
    expect(ranked.topics[0]?.count).toBe(10);
    expect(ranked.topics[0]?.lift).toBeCloseTo(10 / 40 / (10.5 / 1601), 10);
  });

  it('have a finite lift when the week never named them', () => {
    const [topic] = rankTrending({
      hour: counts({ outage: 5 }),
      week: counts({}),
      hourTotal: 20,
      weekTotal: 999,
    }).topics;
    expect(topic).toEqual({ topic: 'outage', count: 5, lift: 500 });
  });

  it('rank a sure rise above a larger but doubtful one', () => {
    const ranked = rankTrending({
      hour: counts({ refund: 40, kiosk: 3 }),
      week: counts({ refund: 100, kiosk: 1 }),
      hourTotal: 100,
      weekTotal: 2000,
    });
    expect(names(ranked)).toEqual(['refund', 'kiosk']);
    expect(ranked.topics[1]?.lift).toBeGreaterThan(ranked.topics[0]?.lift ?? 0);
  });

  it('need three mentions, and a rise', () => {
    const ranked = rankTrending({
      hour: counts({ twice: 2, usual: 10, less: 5 }),
      week: counts({ usual: 100, less: 900 }),
      hourTotal: 100,
      weekTotal: 1000,
    });
    expect(ranked).toEqual({ basis: 'lift', topics: [] });
  });

  it('need more to stand out among more topics', () => {
    expect(leastStrength(1)).toBeCloseTo(10.83, 2);
    expect(leastStrength(50)).toBeCloseTo(10.83, 2);
    expect(leastStrength(500)).toBeCloseTo(15.1, 0);
    const chatter = Array.from({ length: 2000 }, (_, index) => [`other ${index}`, 1] as const);
    const rank = (others: readonly (readonly [string, number])[]) =>
      names(
        rankTrending({
          hour: new Map([['kiosk', 3], ...others]),
          week: counts({ kiosk: 10 }),
          hourTotal: 200,
          weekTotal: 33_600,
        }),
      );
    expect(rank([])).toEqual(['kiosk']);
    expect(rank(chatter)).toEqual([]);
  });

  it('need a lift that is surely more than half as much again', () => {
    const ranked = rankTrending({
      hour: counts({ price: 400, outage: 20 }),
      week: counts({ price: 30_000, outage: 100 }),
      hourTotal: 1000,
      weekTotal: 100_000,
    });
    expect(names(ranked)).toEqual(['outage']);
  });

  it('never count more documents than there are voices', () => {
    const ranked = rankTrending({
      hour: counts({ outage: 500 }),
      week: counts({}),
      hourTotal: 4,
      weekTotal: 1000,
    });
    expect(ranked.topics).toEqual([expect.objectContaining({ topic: 'outage', count: 4 })]);
  });

  it('are the most named ones where there is no history', () => {
    const ranked = rankTrending({
      hour: counts({ coffee: 1, queue: 4, price: 2 }),
      week: counts({ coffee: 1 }),
      hourTotal: 6,
      weekTotal: 12,
    });
    expect(ranked.basis).toBe('mentions');
    expect(ranked.topics).toEqual([
      { topic: 'queue', count: 4, lift: null },
      { topic: 'price', count: 2, lift: null },
      { topic: 'coffee', count: 1, lift: null },
    ]);
  });

  it('show a phrase in place of the word it explains, and else the word', () => {
    const rank = (phrase: number) =>
      names(
        rankTrending({
          hour: counts({ checkout: 10, page: 20, 'checkout page': phrase }),
          week: counts({}),
          hourTotal: 40,
          weekTotal: 0,
        }),
      );
    expect(rank(8)).toEqual(['page']);
    expect(rank(5)).toEqual(['page', 'checkout']);
  });

  it('do the same for phrases written without a space', () => {
    const ranked = rankTrending({
      hour: counts({ 客服态度: 5, 客服: 5, 态度: 5 }),
      week: counts({}),
      hourTotal: 9,
      weekTotal: 0,
    });
    expect(names(ranked)).toEqual(['客服态度']);
  });

  it('are empty for an empty hour', () => {
    const empty = { hour: counts({}), week: counts({ a: 3 }), hourTotal: 0 };
    expect(rankTrending({ ...empty, weekTotal: 900 })).toEqual({ basis: 'lift', topics: [] });
    expect(rankTrending({ ...empty, weekTotal: 0 })).toEqual({ basis: 'mentions', topics: [] });
  });

  it('keep to the limit and do not depend on the order of the counts', () => {
    const words = fc.array(
      fc.tuple(fc.constantFrom('a b', 'a', 'b', 'c', 'c d', 'd', 'e', 'f', 'g'), fc.nat(30)),
    );
    fc.assert(
      fc.property(
        words,
        words,
        fc.nat(500),
        fc.integer({ min: 0, max: 9 }),
        (h, w, total, limit) => {
          const hour = new Map(h);
          const week = new Map(w);
          const input = { week, hourTotal: 30, weekTotal: total + 30, limit };
          const ranked = rankTrending({ ...input, hour });
          const reversed = rankTrending({ ...input, hour: new Map([...hour].reverse()) });
          expect(ranked).toEqual(reversed);
          expect(ranked.topics.length).toBeLessThanOrEqual(limit);
          for (const { lift } of ranked.topics) expect(lift).not.toBeNaN();
        },
      ),
    );
  });
});
