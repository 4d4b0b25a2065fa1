import { describe, expect, it } from 'vitest';
import { reportAsked } from './report-periods.ts';

const NOW = new Date('2026-11-22T12:00:30.000Z');
const NONE = { from: '', to: '' };
const asked = (period: Parameters<typeof reportAsked>[0], days = NONE, zone = 'Asia/Kathmandu') =>
  reportAsked(period, days, NOW, zone);

describe('the period of a report', () => {
  it('is left to the server where it has a name there', () => {
    expect(asked('daily')).toEqual({ report_type: 'daily' });
    expect(asked('weekly')).toEqual({ report_type: 'weekly' });
    expect(asked('week')).toEqual({ report_type: 'on_demand' });
  });

  it('of 30 days ends with the minute', () => {
    expect(asked('month')).toEqual({
      report_type: 'on_demand',
      from: '2026-10-23T12:00:00.000Z',
      to: '2026-11-22T12:00:00.000Z',
    });
  });

  it('of chosen days is whole days of the viewer, today as far as it has come', () => {
    expect(asked('custom', { from: '2026-11-01', to: '2026-11-02' })).toMatchObject({
      from: '2026-10-31T18:15:00.000Z',
      to: '2026-11-02T18:15:00.000Z',
    });
    expect(asked('custom', { from: '2026-11-22', to: '2026-11-30' })?.to).toBe(NOW.toISOString());
  });

  it.each([
    NONE,
    { from: '2026-11-02', to: '' },
    { from: '2026-11-02', to: '2026-11-01' },
    { from: '2026-12-02', to: '2026-12-03' },
    { from: 'x', to: '2026-11-01' },
  ])('is none of %j', (days) => expect(asked('custom', days)).toBeNull());
});
