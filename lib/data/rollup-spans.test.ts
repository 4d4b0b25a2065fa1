import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollupSpans } from './rollup-spans.ts';

const at = (time: string) => Date.parse(`2026-${time}Z`);

describe('rollupSpans', () => {
  it('takes days, and hours, quarters and rows around them', () => {
    const stretches = rollupSpans(at('11-20T22:40:10'), at('11-23T01:50:00'), []);
    expect(stretches.sort((a, b) => a.low - b.low)).toEqual([
      { span: 0, low: at('11-20T22:40:10'), high: at('11-20T22:45:00') },
      { span: 15, low: at('11-20T22:45:00'), high: at('11-20T23:00:00') },
      { span: 60, low: at('11-20T23:00:00'), high: at('11-21T00:00:00') },
      { span: 1440, low: at('11-21T00:00:00'), high: at('11-23T00:00:00') },
      { span: 60, low: at('11-23T00:00:00'), high: at('11-23T01:00:00') },
      { span: 15, low: at('11-23T01:00:00'), high: at('11-23T01:45:00') },
      { span: 0, low: at('11-23T01:45:00'), high: at('11-23T01:50:00') },
    ]);
  });

  it('covers every moment once, and lets no cut fall within a span', () => {
    const moment = fc.integer({ min: at('01-01T00:00:00'), max: at('12-31T00:00:00') });
    fc.assert(
      fc.property(moment, moment, fc.constantFrom(1, 5, 15, 45, 60, 1440), (a, b, step) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
        const cut = Math.ceil(from / (step * 60_000)) * step * 60_000;
        const sorted = rollupSpans(from, to, [cut]).sort((one, other) => one.low - other.low);
        expect(sorted[0]?.low).toBe(from);
        expect(sorted.at(-1)?.high).toBe(to);
        sorted.slice(1).forEach(({ low }, index) => {
          expect(low).toBe(sorted[index]?.high);
        });
        for (const { span } of sorted) if (span > 0) expect(cut % (span * 60_000)).toBe(0);
      }),
    );
  });
});
