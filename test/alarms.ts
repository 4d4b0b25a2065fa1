import { rankTrending } from '#lib/core/topics/rank-trending.ts';
import type { Alarm } from './judge-alarms.ts';

const LIMIT = 100;

/** What Earshot does. */
export const byG2: Alarm = (counts) =>
  new Set(rankTrending({ ...counts, limit: LIMIT }).topics.map(({ topic }) => topic));

/** What a list of the most named topics does. */
export const byCount: Alarm = ({ hour }) =>
  new Set(
    [...hour]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 8)
      .map(([topic]) => topic),
  );

/** What three standard deviations over the mean do. */
export const byZScore: Alarm = ({ hour, week, hourTotal, weekTotal }) =>
  new Set(
    [...hour]
      .filter(([topic, count]) => {
        const expected = (((week.get(topic) ?? 0) + 0.5) / weekTotal) * hourTotal;
        return count >= 3 && (count - expected) / Math.sqrt(expected) > 3;
      })
      .map(([topic]) => topic),
  );
