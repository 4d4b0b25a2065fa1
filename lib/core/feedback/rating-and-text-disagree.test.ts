import { describe, expect, it } from 'vitest';
import { ratingAndTextDisagree } from './rating-and-text-disagree.ts';

describe('rating and text', () => {
  it('disagree where many stars stand on a clear complaint', () => {
    expect(ratingAndTextDisagree(5, -0.9)).toBe(true);
    expect(ratingAndTextDisagree(4, -0.6)).toBe(true);
  });

  it('disagree where few stars stand on clear praise', () => {
    expect(ratingAndTextDisagree(1, 0.9)).toBe(true);
    expect(ratingAndTextDisagree(2, 0.6)).toBe(true);
  });

  it('do not disagree where they point the same way, or either is in the middle', () => {
    expect(ratingAndTextDisagree(5, 0.9)).toBe(false);
    expect(ratingAndTextDisagree(1, -0.9)).toBe(false);
    expect(ratingAndTextDisagree(5, -0.5)).toBe(false);
    expect(ratingAndTextDisagree(1, 0.5)).toBe(false);
    expect(ratingAndTextDisagree(3, -1)).toBe(false);
    expect(ratingAndTextDisagree(3, 1)).toBe(false);
  });
});
