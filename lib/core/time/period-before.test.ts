import { describe, expect, it } from 'vitest';
import { periodBefore } from './period-before.ts';

const previous = (from: string, to: string, timeZone: string) =>
  periodBefore(new Date(from), new Date(to), timeZone).toISOString();

describe('periodBefore', () => {
  it('is as long as the period', () => {
    expect(previous('2026-11-22T10:00:00Z', '2026-11-22T10:20:00Z', 'Asia/Kathmandu')).toBe(
      '2026-11-22T09:40:00.000Z',
    );
  });

  it('begins at midnight where the period does, though clocks changed', () => {
    // 25 October 2026 has 25 hours in Berlin, the day before 24.
    expect(previous('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 'Europe/Berlin')).toBe(
      '2026-10-23T22:00:00.000Z',
    );
    expect(previous('2026-10-25T23:00:00Z', '2026-11-01T23:00:00Z', 'Europe/Berlin')).toBe(
      '2026-10-18T22:00:00.000Z',
    );
  });

  it('is by time elapsed within the hour that comes twice', () => {
    expect(previous('2026-10-25T00:10:00Z', '2026-10-25T01:10:00Z', 'Europe/Berlin')).toBe(
      '2026-10-24T23:10:00.000Z',
    );
  });
});
