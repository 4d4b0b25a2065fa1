import { type Facts, FEW } from '#lib/core/report/facts.ts';
import type { Statement } from '#lib/core/report/report.ts';
import type { Pen } from './pen.ts';

/** The one sentence for those who read no further. */
export function writeHeadline(pen: Pen, facts: Facts): Statement[] {
  const { now, before, average, effects } = facts;
  const count = pen.figure('count', 'current', {}, now.count);
  if (now.count === 0) return pen.say('headline.none', [count]);
  const mean = pen.figure('average_rating', 'current', {}, now.average);
  if (now.count < FEW) return pen.say('headline.few', [count, mean]);
  if (before.count < FEW) return pen.say('headline.alone', [count, mean]);
  const was = pen.figure('average_rating', 'before', {}, before.average);
  if (average === 0) return pen.say('headline.steady', [count, mean, was]);
  const way = average > 0 ? 'rose' : 'fell';
  const [first] = effects;
  if (!first) return pen.say(`headline.${way}`, [mean, was]);
  const effect = pen.figure('effect', 'change', { topic: first.topic }, first.effect);
  return pen.say(`headline.${way}_by`, [mean, was, effect]);
}
