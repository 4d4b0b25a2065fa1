import { describe, expect, it } from 'vitest';
import { judgementOf } from './weigh-features.ts';

describe('a judgement of two sums', () => {
  it('is neutral where having no opinion outweighs both', () => {
    expect(judgementOf({ polarity: 0.4, neutrality: 0.5 }).sentiment).toBe('neutral');
    expect(judgementOf({ polarity: -0.4, neutrality: 0.5 }).sentiment).toBe('neutral');
    expect(judgementOf({ polarity: -0.6, neutrality: 0.5 }).sentiment).toBe('negative');
    expect(judgementOf({ polarity: 0.6, neutrality: 0.5 }).sentiment).toBe('positive');
  });

  it('has a score that is odd in polarity and 0 without any', () => {
    const { score } = judgementOf({ polarity: 1.3, neutrality: 0.2 });
    expect(judgementOf({ polarity: -1.3, neutrality: 0.2 }).score).toBeCloseTo(-score, 12);
    expect(judgementOf({ polarity: 0, neutrality: 3 }).score).toBe(0);
  });

  it('stays finite for sums of any size', () => {
    expect(judgementOf({ polarity: 5000, neutrality: -5000 }).score).toBe(1);
    expect(judgementOf({ polarity: -5000, neutrality: 5000 })).toMatchObject({
      sentiment: 'neutral',
    });
  });
});
