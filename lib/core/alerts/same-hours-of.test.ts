import { describe, expect, it } from 'vitest';
import { sameHoursOf } from './same-hours-of.ts';

const hours = (from: string, to: string, weeks: number, earliest = '2026-01-01T00:00:00Z') =>
  sameHoursOf(
    { from: new Date(from), to: new Date(to) },
    weeks,
    new Date(earliest),
    'Europe/Berlin',
  ).map((period) => [period.from, period.to].map((one) => one.toISOString().slice(0, 16)));

describe('the same hours of earlier weeks', () => {
  it('are those that the clocks showed, also before they were changed', () => {
    // 12:00 to 15:00 in Berlin; a week before, clocks were an hour ahead.
    expect(hours('2026-10-26T11:00:00Z', '2026-10-26T14:00:00Z', 2)).toEqual([
      ['2026-10-19T10:00', '2026-10-19T13:00'],
      ['2026-10-12T10:00', '2026-10-12T13:00'],
    ]);
  });

  it('do not reach back beyond what is known', () => {
    const known = '2026-11-05T00:00:00Z';
    expect(hours('2026-11-22T11:00:00Z', '2026-11-22T14:00:00Z', 4, known)).toHaveLength(2);
  });
});
