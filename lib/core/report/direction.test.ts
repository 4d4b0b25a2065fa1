import { describe, expect, it } from 'vitest';
import { directionOfAverages, directionOfCounts, directionOfShares } from './direction.ts';
import { momentsOf } from './moments.ts';

const ratings = (one: number, five: number) => momentsOf({ 1: one, 2: 0, 3: 0, 4: 0, 5: five });

describe('a change is called one', () => {
  it('when averages differ by more than chance and more than a twentieth of a star', () => {
    expect(directionOfAverages(ratings(20, 20), ratings(2, 38), 1)).toBe(-1);
    expect(directionOfAverages(ratings(2, 38), ratings(20, 20), 1)).toBe(1);
    expect(directionOfAverages(ratings(20, 20), ratings(18, 22), 1)).toBe(0);
    expect(directionOfAverages(ratings(100_000, 100_000), ratings(99_000, 101_000), 1)).toBe(0);
  });

  it('the more are compared the surer it must be', () => {
    expect(directionOfAverages(ratings(30, 30), ratings(19, 41), 1)).toBe(-1);
    expect(directionOfAverages(ratings(30, 30), ratings(19, 41), 20)).toBe(0);
  });

  it('never of a few, not even where they all agree', () => {
    expect(directionOfAverages(ratings(9, 0), ratings(0, 500), 1)).toBe(0);
    expect(directionOfAverages(ratings(0, 0), ratings(0, 500), 1)).toBe(0);
    expect(directionOfCounts(6, 1)).toBe(0);
    expect(directionOfShares([5, 5], [0, 500])).toBe(0);
  });

  it('of counts and shares likewise', () => {
    expect(directionOfCounts(160, 100)).toBe(1);
    expect(directionOfCounts(110, 100)).toBe(0);
    expect(directionOfCounts(105_000, 100_000)).toBe(0);
    expect(directionOfCounts(50, 0)).toBe(0);
    expect(directionOfShares([40, 100], [10, 100])).toBe(1);
    expect(directionOfShares([10, 100], [9, 100])).toBe(0);
  });
});
