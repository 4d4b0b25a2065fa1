import { describe, expect, it } from 'vitest';
import { pOfG2, pOfZ, significantAmong } from './p-value.ts';

describe('p-values', () => {
  it('are those of the tables', () => {
    expect(pOfZ(0)).toBeCloseTo(1, 6);
    expect(pOfZ(1.959964)).toBeCloseTo(0.05, 6);
    expect(pOfZ(-2.575829)).toBeCloseTo(0.01, 6);
    expect(pOfG2(3.841459)).toBeCloseTo(0.05, 6);
    expect(pOfG2(-10.82757)).toBeCloseTo(0.001, 6);
  });

  it('are significant as Benjamini and Hochberg have it', () => {
    // The example of their paper: four of fifteen.
    const paper = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ];
    expect(significantAmong(paper).filter(Boolean)).toHaveLength(4);
    expect(significantAmong([0.2, 0.001])).toEqual([false, true]);
    expect(significantAmong([])).toEqual([]);
  });
});
