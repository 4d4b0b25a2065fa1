import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followAlert, type Level } from './follow-alert.ts';
import { replayAlerts } from './replay-alerts.ts';

const timing = { clearMinutes: 30, restMinutes: 60 };
const start = Date.parse('2026-11-22T09:00:00Z');
const at = (minute: number) => new Date(start + minute * 60_000);

/** One level a minute. @returns the minutes in which an alert is raised. */
const raisedIn = (levels: Level[]) =>
  replayAlerts(
    levels.map((level, minute) => ({ at: at(minute), seen: [{ topic: null, level }] })),
    timing,
  ).map((moment) => (moment.getTime() - start) / 60_000);

const repeat = (level: Level, times: number) => Array.from({ length: times }, () => level);

describe('what becomes of an alert', () => {
  it('opens when it is over, and not when it is only near', () => {
    expect(raisedIn(['clear', 'near', 'near', 'over', 'over'])).toEqual([3]);
  });

  it('ends when it was clear for long enough without a break', () => {
    const open = { clearSince: null };
    expect(followAlert('clear', open, null, at(0), timing)).toEqual({
      do: 'update',
      clearSince: at(0),
    });
    const clearing = { clearSince: at(0) };
    expect(followAlert('clear', clearing, null, at(29), timing).do).toBe('update');
    expect(followAlert('near', clearing, null, at(29), timing)).toEqual({
      do: 'update',
      clearSince: null,
    });
    expect(followAlert('clear', clearing, null, at(30), timing)).toEqual({ do: 'resolve' });
  });

  it('rests after its end', () => {
    const hour = [...repeat('over', 5), ...repeat('clear', 31)];
    expect(raisedIn([...hour, ...repeat('over', 59)])).toEqual([0]);
    expect(raisedIn([...hour, ...repeat('over', 90)])).toEqual([0, 95]);
  });

  it('does not flap, whatever it sees', () => {
    const level = fc.constantFrom<Level>('over', 'near', 'clear');
    fc.assert(
      fc.property(fc.array(level, { maxLength: 600 }), (levels) => {
        const raised = raisedIn(levels);
        for (const [index, minute] of raised.entries()) {
          const next = raised[index + 1] ?? Number.POSITIVE_INFINITY;
          expect(next - minute).toBeGreaterThanOrEqual(90);
        }
      }),
    );
  });

  it('is one a topic', () => {
    const seen = ['queue', 'till', 'queue'].map((topic) => ({ topic, level: 'over' as const }));
    expect(replayAlerts([{ at: at(0), seen }], timing)).toHaveLength(2);
  });
});
