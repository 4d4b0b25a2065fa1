import { type Facts, FEW, type TopicFacts } from '#lib/core/report/facts.ts';
import type { Statement } from '#lib/core/report/report.ts';
import type { TopicEffect } from '#lib/core/topics/change-explained.ts';
import type { Pen } from './pen.ts';
import { quoteOf } from './quote-of.ts';

const MOST_EFFECTS = 3;
const MOST_OTHERS = 3;

function writeEffect(pen: Pen, facts: Facts, found: TopicEffect): Statement[] {
  const { topic, now, against, effect } = found;
  const figures = [
    pen.figure('effect', 'change', { topic }, effect),
    pen.figure('share', 'current', { topic }, now.share),
    pen.figure('share', 'before', { topic }, against.share),
  ];
  const rated = pen.figure('average_rating', 'current', { topic }, now.average_rating);
  const was = pen.figure('average_rating', 'before', { topic }, against.average_rating);
  const quote = quoteOf(pen, facts, topic, effect < 0 ? 'low' : 'high');
  if (rated && was) return pen.say('why.effect', [...figures, rated, was], quote);
  if (rated) return pen.say('why.effect_new', [...figures, rated], quote);
  return pen.say('why.effect_gone', [...figures, was], quote);
}

function writeMoved(pen: Pen, { topic, moved, now, before }: TopicFacts): Statement[] {
  return pen.say(moved > 0 ? 'why.rising' : 'why.falling', [
    pen.figure('share', 'current', { topic }, now.share),
    pen.figure('share', 'before', { topic }, before.share),
  ]);
}

export function writeWhy(pen: Pen, facts: Facts): Statement[] {
  const { now, before, average, effects, topics } = facts;
  if (now.count === 0) return [];
  if (now.count < FEW || before.count < FEW) return pen.say('why.alone', []);
  const told = effects.slice(0, MOST_EFFECTS);
  const others = topics
    .filter(({ topic, moved }) => moved !== 0 && !told.some((one) => one.topic === topic))
    .slice(0, MOST_OTHERS);
  const reason = average === 0 ? pen.say('why.steady', []) : pen.say('why.unexplained', []);
  return [
    ...(told.length > 0 ? told.flatMap((one) => writeEffect(pen, facts, one)) : reason),
    ...others.flatMap((one) => writeMoved(pen, one)),
  ];
}
