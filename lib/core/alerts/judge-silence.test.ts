import { describe, expect, it } from 'vitest';
import { RULE_DEFAULTS } from './alert-rule.ts';
import { judgeSilence } from './judge-silence.ts';

const last = new Date('2026-11-22T09:00:00Z');
const after = (minutes: number) => new Date(last.getTime() + minutes * 60_000);
const judge = (earlier: number[], minutes = 180, perWeek = 100) =>
  judgeSilence({ last, now: after(minutes), earlier, perWeek }, RULE_DEFAULTS.silence);

describe('a silence', () => {
  it('is told of where usually many speak', () => {
    const found = judge([14, 11, 16, 12]);
    expect(found?.severity).toBe('warning');
    expect(found?.figures).toMatchObject({
      silent_minutes: 180,
      expected: 13.25,
      last_feedback_at: last.toISOString(),
    });
    // The chance of none where 53 came in four weeks, for each of a hundred pauses.
    expect(found?.figures.p_value).toBeCloseTo(100 * 0.8 ** 53.5, 10);
    expect(judge([40, 38, 41, 39])?.severity).toBe('critical');
  });

  it('is what a small shop is used to', () => {
    expect(judge([2, 3, 1, 2])).toBeNull();
    expect(judge([0, 0, 0, 0])).toBeNull();
  });

  it('must be long, and known to be unusual from more than one week', () => {
    expect(judge([90, 90, 90, 90], 119)).toBeNull();
    expect(judge([90])).toBeNull();
    expect(judge([90, 0])).toBeNull();
    // One busy week makes nothing usual.
    expect(judge([400, 0, 0, 3])).toBeNull();
    expect(judge([60, 50, 0, 70])).not.toBeNull(); // one holiday changes nothing
  });

  it('is less of a wonder where there are many pauses', () => {
    expect(judge([8, 8, 8, 8], 180, 10)).not.toBeNull();
    expect(judge([8, 8, 8, 8], 180, 5_000)).toBeNull();
  });
});
