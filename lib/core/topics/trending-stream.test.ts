import { describe, expect, it } from 'vitest';
import { byCount, byG2, byZScore } from '#test/alarms.ts';
import { judgeAlarms } from '#test/judge-alarms.ts';

const STREAM = { perHour: 200, topics: 3000, topicsPerDocument: 5, unrest: 0.25, seed: 7 };

describe('a simulated stream of 200 an hour', () => {
  const judged = judgeAlarms({ byG2, byZScore, byCount }, STREAM, 200);

  it('raises fewer than 0.3 false alarms in a quiet hour', () => {
    expect(judged.byG2.falseAlarmsPerHour).toBeLessThan(0.3);
  });

  it('shows nine of ten topics that ten documents bring up', () => {
    expect(judged.byG2.caught).toBeGreaterThanOrEqual(0.9);
  });

  it('is more than raw counts can do, or z-scores', () => {
    expect(judged.byCount.caught).toBeLessThan(0.5);
    expect(judged.byZScore.falseAlarmsPerHour).toBeGreaterThan(3);
  });
});
