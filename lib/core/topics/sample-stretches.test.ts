import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleStretches } from './sample-stretches.ts';

describe('where a sample is read', () => {
  it('is where the pieces are', () => {
    const spans = [
      { low: 0, high: 1000, pieces: 10 },
      { low: 1000, high: 2000, pieces: 0 },
      { low: 2000, high: 3000, pieces: 30 },
    ];
    const stretches = sampleStretches(spans, 4);
    expect(stretches.map(({ low }) => low)).toEqual([500, 2166, 2500, 2833]);
    expect(stretches.at(-1)?.high).toBe(3000);
  });

  it('never reads a moment twice, nor outside of the range', () => {
    const pieces = fc.array(fc.nat(50), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 60 }), (counts, wanted) => {
        const spans = counts.map((count, at) => ({
          low: at * 100,
          high: at * 100 + 100,
          pieces: count,
        }));
        const stretches = sampleStretches(spans, wanted);
        expect(stretches.length).toBeLessThanOrEqual(wanted);
        stretches.forEach(({ low, high }, index) => {
          expect(high).toBeGreaterThan(low);
          expect(high).toBeLessThanOrEqual(counts.length * 100);
          expect(low).toBeGreaterThanOrEqual(stretches[index - 1]?.high ?? 0);
        });
      }),
    );
  });
});
