import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneOffset } from '#lib/core/time/zone-offset.ts';
import { latestOccurrence } from './latest-occurrence.ts';
import { nextOccurrence } from './next-occurrence.ts';

const BERLIN = 'Europe/Berlin';
const daily = (hour: number, minute = 0) => ({ minute: hour * 60 + minute, weekday: null });
const MONDAY_17 = { minute: 17 * 60, weekday: 1 };

const following = (schedule: Parameters<typeof nextOccurrence>[0], zone: string, from: string) => {
  const first = nextOccurrence(schedule, zone, new Date(from));
  const second = nextOccurrence(schedule, zone, first);
  return [first, second].map((moment) => moment.toISOString());
};

describe('the next occurrence', () => {
  it('is by the clocks of the zone, whatever those of this machine show', () => {
    expect(following(daily(9), 'Asia/Kathmandu', '2026-11-22T03:14:59Z')).toEqual([
      '2026-11-22T03:15:00.000Z',
      '2026-11-23T03:15:00.000Z',
    ]);
    expect(following(daily(9), 'America/New_York', '2026-11-22T03:14:59Z')[0]).toBe(
      '2026-11-22T14:00:00.000Z',
    );
  });

  it('stays at nine when clocks change', () => {
    expect(following(daily(9), BERLIN, '2026-03-28T07:59:00Z')).toEqual([
      '2026-03-28T08:00:00.000Z',
      '2026-03-29T07:00:00.000Z',
    ]);
    expect(following(daily(9), BERLIN, '2026-10-24T06:59:00Z')).toEqual([
      '2026-10-24T07:00:00.000Z',
      '2026-10-25T08:00:00.000Z',
    ]);
  });

  it('comes on the day of a time that clocks skip, at the moment they skip it', () => {
    expect(following(daily(2, 30), BERLIN, '2026-03-28T12:00:00Z')).toEqual([
      '2026-03-29T01:00:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
    // Beirut has no midnight that day.
    expect(following(daily(0, 15), 'Asia/Beirut', '2026-03-28T12:00:00Z')).toEqual([
      '2026-03-28T22:00:00.000Z',
      '2026-03-29T21:15:00.000Z',
    ]);
  });

  it('comes once where clocks show its time twice', () => {
    expect(following(daily(2, 30), BERLIN, '2026-10-24T12:00:00Z')).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });

  it('of a week is on its day there, though it is another day in UTC', () => {
    expect(following({ minute: 30, weekday: 1 }, BERLIN, '2026-11-22T12:00:00Z')).toEqual([
      '2026-11-22T23:30:00.000Z',
      '2026-11-29T23:30:00.000Z',
    ]);
    expect(following(MONDAY_17, BERLIN, '2026-11-23T16:00:00Z')[0]).toBe(
      '2026-11-30T16:00:00.000Z',
    );
  });
});

describe('the latest occurrence', () => {
  const latest = (moment: string, zone = BERLIN) =>
    latestOccurrence(daily(9), zone, new Date(moment)).toISOString();

  it('is the moment itself where that is one', () => {
    expect(latest('2026-11-22T08:00:00.000Z')).toBe('2026-11-22T08:00:00.000Z');
    expect(latest('2026-11-22T08:00:00.400Z')).toBe('2026-11-22T08:00:00.000Z');
    expect(latest('2026-11-22T07:59:59.999Z')).toBe('2026-11-21T08:00:00.000Z');
  });

  it('is one alone, however many were missed', () => {
    expect(latest('2026-12-24T12:00:00Z')).toBe('2026-12-24T08:00:00.000Z');
  });

  const zones = [BERLIN, 'UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe'];
  const anything = {
    minute: fc.integer({ min: 0, max: 1439 }),
    weekday: fc.option(fc.integer({ min: 1, max: 7 })),
  };
  const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2029-01-01') });

  it('and the next one enclose every moment, with none between them', () => {
    fc.assert(
      fc.property(
        fc.record(anything),
        fc.constantFrom(...zones),
        moments.filter((moment) => !Number.isNaN(moment.getTime())),
        (schedule, zone, moment) => {
          const before = latestOccurrence(schedule, zone, moment);
          const after = nextOccurrence(schedule, zone, moment);
          expect(before <= moment && moment < after).toBe(true);
          expect(nextOccurrence(schedule, zone, before)).toEqual(after);
          const local = new Date(after.getTime() + zoneOffset(zone)(after.getTime()));
          if (schedule.weekday) expect(local.getUTCDay()).toBe(schedule.weekday % 7);
        },
      ),
      { numRuns: 150 },
    );
  });
});
