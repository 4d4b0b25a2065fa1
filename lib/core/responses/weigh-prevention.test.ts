import { expect, it } from 'vitest';
import { weighPrevention } from './weigh-prevention.ts';

const topic = (name: string, thisWeek: number, weekBefore: number) => ({
  topic: name,
  thisWeek,
  weekBefore,
});

it('says how often the same was said, most named first, and by how much more where that is sure', () => {
  const counts = {
    thisWeek: 60,
    weekBefore: 60,
    topics: [
      topic('box', 2, 1),
      topic('delivery', 40, 5),
      topic('staff', 12, 11),
      topic('old', 0, 9),
    ],
  };
  expect(weighPrevention(counts)).toEqual([
    { topic: 'delivery', this_week: 40, week_before: 5, lift: 7.4 },
    { topic: 'staff', this_week: 12, week_before: 11, lift: null },
    { topic: 'box', this_week: 2, week_before: 1, lift: null },
  ]);
});

it('has nothing to say where nobody said anything', () => {
  expect(weighPrevention({ thisWeek: 0, weekBefore: 0, topics: [] })).toEqual([]);
});
