import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseMovers } from './choose-movers.ts';
import { type Combination, decomposeChange } from './decompose-change.ts';
import { createTopicRules, NO_TOPIC_RULES } from './topic-rules.ts';

const pieces = (count: number, rating: number, ...topics: string[]): Combination => ({
  topics,
  count,
  ratings: count * rating,
  rating_squares: count * rating * rating,
});

describe('the parts of a change', () => {
  it('are the mix where a topic is only named more', () => {
    // 10 % at 1 becomes 30 % at 1; the others stay at 5: the average falls from 4.6 to 3.8.
    const parts = decomposeChange(
      [pieces(30, 1, 'delivery'), pieces(70, 5)],
      [pieces(10, 1, 'delivery'), pieces(90, 5)],
      ['delivery'],
    );
    const delivery = parts?.parts.get('delivery');
    expect(delivery?.rate).toBe(0);
    expect(delivery?.mix).toBeCloseTo(0.2 * (1 - 4.2), 12);
    expect((delivery?.effect ?? 0) + (parts?.rest.effect ?? 0)).toBeCloseTo(-0.8, 12);
    expect(delivery?.p).toBeLessThan(0.001);
  });

  it('are the rate where a topic is only rated worse', () => {
    const parts = decomposeChange(
      [pieces(50, 2, 'delivery'), pieces(50, 4)],
      [pieces(50, 4, 'delivery'), pieces(50, 4)],
      ['delivery'],
    );
    expect(parts?.parts.get('delivery')?.rate).toBeCloseTo(-1, 12);
    expect(parts?.parts.get('delivery')?.mix).toBeCloseTo(0, 12);
    expect(parts?.rest.effect).toBeCloseTo(0, 12);
  });

  it('share a piece that names several', () => {
    const parts = decomposeChange([pieces(10, 1, 'a', 'b')], [pieces(10, 5, 'a', 'b')], ['a', 'b']);
    expect(parts?.parts.get('a')?.effect).toBeCloseTo(-2, 12);
    expect(parts?.parts.get('b')?.effect).toBeCloseTo(-2, 12);
  });

  it('sum to the whole, whatever was said', () => {
    const one = fc
      .tuple(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.subarray(['a', 'b', 'c']),
      )
      .map(([count, rating, topics]) => pieces(count, rating, ...topics));
    const period = fc.array(one, { minLength: 1, maxLength: 8 });
    const average = (all: Combination[]) =>
      all.reduce((sum, { ratings }) => sum + ratings, 0) /
      all.reduce((sum, { count }) => sum + count, 0);
    fc.assert(
      fc.property(period, period, (now, before) => {
        const found = decomposeChange(now, before, ['a', 'b', 'c']);
        const all = [...(found?.parts.values() ?? []), ...(found ? [found.rest] : [])];
        const sum = all.reduce((total, { effect }) => total + effect, 0);
        expect(sum).toBeCloseTo(average(now) - average(before), 9);
        for (const { mix, rate, effect, p } of all) {
          expect(mix + rate).toBeCloseTo(effect, 12);
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1.000001);
        }
      }),
    );
  });

  it('are none where a period is empty', () => {
    expect(decomposeChange([], [pieces(3, 4)], [])).toBeNull();
  });
});

describe('the topics a change is laid to', () => {
  const sums = (named: Record<string, Combination>, all: Combination) => ({
    sums: new Map(Object.entries(named)),
    all,
  });
  const now = sums(
    { delivery: pieces(60, 1), cake: pieces(100, 4), parking: pieces(2, 1) },
    { ...pieces(200, 4), ratings: 620, rating_squares: 2300 },
  );
  const before = sums({ cake: pieces(101, 4) }, pieces(200, 4));

  it('are those with the surest and largest effect', () => {
    expect(chooseMovers(now, before, NO_TOPIC_RULES, 1).movers).toEqual(['delivery']);
    const { movers, pValues } = chooseMovers(now, before, NO_TOPIC_RULES, 8);
    expect(movers).toEqual(['delivery', 'cake']);
    expect(pValues.has('parking')).toBe(false);
  });

  it('are none that the team hides', () => {
    const rules = createTopicRules([{ topic: 'delivery', name: null, mark: 'hidden' }]);
    expect(chooseMovers(now, before, rules, 8).movers).toEqual(['cake']);
  });
});
