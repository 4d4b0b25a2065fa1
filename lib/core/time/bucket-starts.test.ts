import { describe, expect, it } from 'vitest';
import { type Bucket, bucketStarts } from './bucket-starts.ts';

function starts(from: string, to: string, bucket: Bucket, timeZone: string, limit = 2_000) {
  return bucketStarts({ from: new Date(from), to: new Date(to), bucket, timeZone }, limit).map(
    (start) => start.toISOString().replace(':00.000Z', 'Z'),
  );
}

describe('bucketStarts', () => {
  it('has a day of 25 hours in autumn and one of 23 in spring', () => {
    const berlin = 'Europe/Berlin';
    expect(starts('2026-10-24T22:00Z', '2026-10-26T23:00Z', 'day', berlin)).toEqual([
      '2026-10-24T22:00Z',
      '2026-10-25T23:00Z',
    ]);
    expect(starts('2026-10-24T22:00Z', '2026-10-25T23:00Z', 'hour', berlin)).toHaveLength(25);
    expect(starts('2026-03-28T23:00Z', '2026-03-30T22:00Z', 'day', berlin)).toEqual([
      '2026-03-28T23:00Z',
      '2026-03-29T22:00Z',
    ]);
    expect(starts('2026-03-28T23:00Z', '2026-03-29T22:00Z', 'hour', berlin)).toHaveLength(23);
  });

  it('begins at from, wherever that lies, and then where the zone’s buckets begin', () => {
    expect(starts('2026-11-22T10:07Z', '2026-11-22T12:20Z', 'hour', 'Asia/Kathmandu')).toEqual([
      '2026-11-22T10:07Z',
      '2026-11-22T10:15Z',
      '2026-11-22T11:15Z',
      '2026-11-22T12:15Z',
    ]);
    expect(starts('2026-11-22T10:07Z', '2026-11-22T10:09Z', 'minute', 'UTC')).toEqual([
      '2026-11-22T10:07Z',
      '2026-11-22T10:08Z',
    ]);
  });

  it('begins weeks on Monday and months on the first', () => {
    expect(starts('2026-11-22T00:00Z', '2026-12-01T00:00Z', 'week', 'UTC')).toEqual([
      '2026-11-22T00:00Z',
      '2026-11-23T00:00Z',
      '2026-11-30T00:00Z',
    ]);
    expect(starts('2026-01-31T23:00Z', '2026-04-30T00:00Z', 'month', 'Europe/Berlin')).toEqual([
      '2026-01-31T23:00Z',
      '2026-02-28T23:00Z',
      '2026-03-31T22:00Z',
    ]);
  });

  it('knows days without a midnight, days without a date, and clocks put forward by half an hour', () => {
    // Beirut skips 0:00 to 1:00; Samoa skipped 30 December 2011; Lord Howe's summer is 30 minutes.
    expect(starts('2026-03-28T12:00Z', '2026-03-30T00:00Z', 'day', 'Asia/Beirut')).toEqual([
      '2026-03-28T12:00Z',
      '2026-03-28T22:00Z',
      '2026-03-29T21:00Z',
    ]);
    expect(starts('2011-12-29T10:00Z', '2011-12-31T10:00Z', 'day', 'Pacific/Apia')).toEqual([
      '2011-12-29T10:00Z',
      '2011-12-30T10:00Z',
    ]);
    expect(starts('2026-10-03T14:30Z', '2026-10-03T17:00Z', 'hour', 'Australia/Lord_Howe')).toEqual(
      ['2026-10-03T14:30Z', '2026-10-03T15:30Z', '2026-10-03T16:00Z'],
    );
  });

  it('stops just beyond its limit', () => {
    expect(starts('1980-01-01T00:00Z', '2026-01-01T00:00Z', 'hour', 'UTC', 10)).toHaveLength(11);
  });
});
