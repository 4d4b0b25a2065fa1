import { liftOf } from '#lib/core/topics/lift.ts';
import type { Prevention } from './response-wire.ts';

interface Counts {
  thisWeek: number;
  weekBefore: number;
  topics: { topic: string; thisWeek: number; weekBefore: number }[];
}

/** Above this a topic is named more often than chance would have it. */
const MORE = 1;
const MOST = 3;

/** What others said about the same, the most named first. */
export function weighPrevention({ thisWeek, weekBefore, topics }: Counts): Prevention[] {
  return topics
    .filter((one) => one.thisWeek > 0)
    .sort((a, b) => b.thisWeek - a.thisWeek || (a.topic < b.topic ? -1 : 1))
    .slice(0, MOST)
    .map((one) => {
      const { lift, atLeast } = liftOf(one.thisWeek, thisWeek, one.weekBefore, weekBefore);
      return {
        topic: one.topic,
        this_week: one.thisWeek,
        week_before: one.weekBefore,
        lift: atLeast > MORE ? Math.round(lift * 10) / 10 : null,
      };
    });
}
