import { describe, expect, it } from 'vitest';
import figures from './figures.json' with { type: 'json' };
import { measureOwnSet } from './own-set.ts';

describe('what the analyser knows of texts it has never seen', () => {
  const now = measureOwnSet();
  it.each(['accuracy', 'f1', 'language'] as const)(
    'has not fallen by more than a point: %s',
    (figure) => {
      expect(now[figure]).toBeGreaterThanOrEqual(figures.own[figure] - 1);
    },
  );

  it('is measured on the set whose figures are kept', () => {
    expect(now.texts).toBe(figures.own.texts);
  });
});
