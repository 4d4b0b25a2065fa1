import { describe, expect, it } from 'vitest';
import { readTrendsQuery } from './trends-query.ts';
import { bucketOf, fittingBucket, rangeOf, writeDay } from './trends-range.ts';

const NOW = new Date(2026, 2, 10, 14, 30);

const HERE = 'Asia/Kathmandu';

function range(search: string) {
  const found = rangeOf(readTrendsQuery(new URLSearchParams(search)), NOW, HERE);
  return found && [writeDay(found.from, HERE), found.from.getHours(), found.to];
}

const lasting = (days: number) => ({
  from: new Date(0),
  to: new Date(days * 86_400_000),
});

describe('the range of the trends', () => {
  it('holds whole days, and today so far', () => {
    expect(range('range=7d')).toEqual(['2026-03-04', 0, NOW]);
    expect(range('range=30d')).toEqual(['2026-02-09', 0, NOW]);
    expect(range('range=12m')).toEqual(['2025-03-11', 0, NOW]);
  });

  it('is of the team’s calendar, wherever the viewer is, also where its clocks changed', () => {
    const york = 'America/New_York';
    const found = rangeOf(readTrendsQuery(new URLSearchParams('range=7d')), NOW, york);
    expect(found?.from.toISOString()).toBe('2026-03-04T05:00:00.000Z');
    const days = new URLSearchParams('range=custom&from=2026-03-08&to=2026-03-08');
    expect(rangeOf(readTrendsQuery(days), NOW, york)).toEqual({
      from: new Date('2026-03-08T05:00:00Z'),
      to: new Date('2026-03-09T04:00:00Z'),
    });
    expect(writeDay(new Date('2026-03-08T04:59:00Z'), york)).toBe('2026-03-07');
  });

  it('counts the last of the chosen days as a whole, and no time ahead', () => {
    expect(range('range=custom&from=2026-01-01&to=2026-01-31')).toEqual([
      '2026-01-01',
      0,
      new Date(2026, 1, 1),
    ]);
    expect(range('range=custom&from=2026-01-01&to=2027-01-31')).toEqual(['2026-01-01', 0, NOW]);
  });

  it('is none for days that make no range', () => {
    for (const days of ['', 'from=2026-01-31&to=2026-01-01', 'from=2026-02-31&to=2026-03-01']) {
      expect(range(`range=custom&${days}`), days).toBeNull();
    }
    expect(range('range=custom&from=2027-01-01&to=2027-01-31')).toBeNull();
  });

  it('is cut into what fits it', () => {
    expect([3, 4, 120, 121, 731, 732].map((days) => fittingBucket(lasting(days)))).toEqual([
      'hour',
      'day',
      'day',
      'week',
      'week',
      'month',
    ]);
  });

  it('is cut as chosen, unless that would be a forest', () => {
    const hourly = readTrendsQuery(new URLSearchParams('bucket=hour'));
    expect(bucketOf(hourly, lasting(7))).toBe('hour');
    expect(bucketOf(hourly, lasting(365))).toBe('week');
  });
});
