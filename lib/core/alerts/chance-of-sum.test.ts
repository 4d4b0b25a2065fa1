import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfSum } from './chance-of-sum.ts';

const fair = (sides: number) => Array.from({ length: sides }, () => 1 / sides);

describe('chanceOfSum', () => {
  it('is that of dice and coins', () => {
    expect(chanceOfSum(fair(6), 2, 4)).toBeCloseTo(6 / 36, 12);
    expect(chanceOfSum(fair(6), 3, 10)).toBeCloseTo(0.5, 12);
    // At most two heads of ten: (1 + 10 + 45) ∕ 1024.
    expect(chanceOfSum([0.5, 0.5], 10, 12)).toBeCloseTo(56 / 1024, 12);
    // (0.9)^20: none of twenty is low.
    expect(1 - chanceOfSum([0.1, 0, 0, 0, 0.9], 20, 99)).toBeCloseTo(0.9 ** 20, 12);
  });

  it('agrees with the normal curve where the two meet', () => {
    const shares = [0.1, 0.05, 0.1, 0.25, 0.5];
    const sum = (draws: number) => Math.round(draws * 4 - Math.sqrt(draws * 1.7) * 2);
    const exact = chanceOfSum(shares, 300, sum(300));
    const near = chanceOfSum(shares, 301, sum(301));
    expect(near / exact).toBeGreaterThan(0.75);
    expect(near / exact).toBeLessThan(1.3);
  });

  it('is a probability that grows with the sum', () => {
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.tuple(share, share, share, share, fc.integer({ min: 1, max: 100 })),
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (weights, draws, at) => {
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          const shares = weights.map((weight) => weight / total);
          const sum = Math.round(draws * (1 + 4 * at));
          const [less, more] = [sum, sum + 1].map((one) => chanceOfSum(shares, draws, one));
          expect(less).toBeGreaterThanOrEqual(0);
          expect(more).toBeLessThanOrEqual(1);
          expect(more ?? 0).toBeGreaterThanOrEqual((less ?? 0) - 1e-9);
        },
      ),
    );
  });
});
