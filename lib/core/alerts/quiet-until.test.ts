import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietUntil } from './quiet-until.ts';

const night = { from: '22:00', to: '07:00' };
const everyNight = Array.from({ length: 7 }, () => night);
const until = (
  moment: string,
  zone = 'Europe/Berlin',
  hours: typeof everyNight | null[] = everyNight,
) => quietUntil(new Date(moment), hours, zone)?.toISOString().slice(0, 16) ?? null;

describe('quiet hours', () => {
  it('cross midnight', () => {
    expect(until('2026-11-22T20:59:59Z')).toBeNull(); // 21:59
    expect(until('2026-11-22T21:00:00Z')).toBe('2026-11-23T06:00');
    expect(until('2026-11-23T05:59:59Z')).toBe('2026-11-23T06:00');
    expect(until('2026-11-23T06:00:00Z')).toBeNull();
  });

  it('are the team’s own, wherever it is', () => {
    expect(until('2026-11-22T16:15:00Z', 'Asia/Kathmandu')).toBe('2026-11-23T01:15');
    expect(until('2026-11-22T16:14:59Z', 'Asia/Kathmandu')).toBeNull();
  });

  it('are longer in the night in which clocks go back, and shorter in spring', () => {
    // 25 October 2026: 7:00 is 6:00 UTC, where the day before it was 5:00.
    expect(until('2026-10-24T20:00:00Z')).toBe('2026-10-25T06:00');
    expect(until('2026-03-28T21:00:00Z')).toBe('2026-03-29T05:00');
    const skipped = [null, null, null, null, null, null, { from: '02:30', to: '03:30' }];
    // Sunday 29 March 2026, 2:30 does not exist: quiet from 3:00 on, which is where it is skipped.
    expect(quietUntil(new Date('2026-03-29T00:59:59Z'), skipped, 'Europe/Berlin')).toBeNull();
    expect(quietUntil(new Date('2026-03-29T01:00:00Z'), skipped, 'Europe/Berlin')).toEqual(
      new Date('2026-03-29T01:30:00Z'),
    );
  });

  it('belong to the day on which they begin', () => {
    const saturday = [null, null, null, null, null, night, null];
    const quiet = (moment: string) => quietUntil(new Date(moment), saturday, 'UTC') !== null;
    expect(quiet('2026-11-21T23:00:00Z')).toBe(true); // Saturday night
    expect(quiet('2026-11-22T06:59:00Z')).toBe(true); // and Sunday morning
    expect(quiet('2026-11-21T06:00:00Z')).toBe(false); // not Saturday morning
    expect(quiet('2026-11-22T23:00:00Z')).toBe(false);
  });

  it('are a whole day where both ends are the same time', () => {
    const sunday = [null, null, null, null, null, null, { from: '00:00', to: '00:00' }];
    expect(quietUntil(new Date('2026-11-22T00:00:00Z'), sunday, 'UTC')).toEqual(
      new Date('2026-11-23T00:00:00Z'),
    );
  });

  it('end when they say, and always later', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const week = fc.array(fc.option(fc.record({ from: clock, to: clock })), {
      minLength: 7,
      maxLength: 7,
    });
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/St_Johns');
    const moment = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(week, zone, moment, (hours, timeZone, now) => {
        const end = quietUntil(now, hours, timeZone);
        if (!end) return;
        expect(end.getTime()).toBeGreaterThan(now.getTime());
        expect(end.getTime() - now.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
        const before = quietUntil(new Date(end.getTime() - 1), hours, timeZone);
        expect(before?.getTime()).toBeGreaterThanOrEqual(end.getTime());
      }),
    );
  });
});
