import { type Facts, FEW, type PartFacts } from '#lib/core/report/facts.ts';
import type { Statement } from '#lib/core/report/report.ts';
import type { Pen } from './pen.ts';

function howMany(pen: Pen, { now, before, count: way }: Facts): Statement[] {
  const count = pen.figure('count', 'current', {}, now.count);
  const was = pen.figure('count', 'before', {}, before.count);
  if (now.count === 0) return pen.say('count.none', [count, was]);
  if (before.count === 0) return pen.say('count.alone', [count, was]);
  if (way === 0) return pen.say('count.steady', [count, was]);
  const growth = (now.count - before.count) / before.count;
  const change = pen.figure('growth', 'change', {}, growth);
  return pen.say(way > 0 ? 'count.more' : 'count.fewer', [count, was, change]);
}

function howRated(pen: Pen, { now, before, average: way }: Facts): Statement[] {
  const mean = pen.figure('average_rating', 'current', {}, now.average);
  const was = pen.figure('average_rating', 'before', {}, before.average);
  if (now.count < FEW || before.count < FEW) {
    // The noun agrees with how many were rated, not with the rating.
    return pen.say(now.count === 1 ? 'average.single' : 'average.alone', [mean]);
  }
  if (way === 0) return pen.say('average.steady', [mean, was]);
  const moved = (now.average ?? 0) - (before.average ?? 0);
  const change = pen.figure('average_rating', 'change', {}, moved);
  return pen.say(way > 0 ? 'average.rose' : 'average.fell', [mean, was, change]);
}

function inWhatMood(pen: Pen, { now, before, negative: way }: Facts): Statement[] {
  if (now.count < FEW) return [];
  const shares = (['positive', 'neutral', 'negative'] as const).map((sentiment) =>
    pen.figure('share', 'current', { sentiment }, now.sentiments[sentiment] / now.count),
  );
  const told = pen.say('mood.shares', shares);
  const was = before.sentiments.negative / before.count;
  const negative = pen.figure('share', 'before', { sentiment: 'negative' }, was);
  if (way === 0) return told;
  return [
    ...told,
    ...pen.say(way > 0 ? 'mood.worse' : 'mood.better', [shares[2] ?? null, negative]),
  ];
}

/** Where most of it came from, if there is more than one such place. */
function largestOf(pen: Pen, by: 'source' | 'language', parts: PartFacts[], all: number) {
  const [first, second] = parts;
  if (!first || !second || first.now.count === second.now.count) return [];
  const share = first.now.count / all;
  return pen.say(`part.${by}`, [pen.figure('share', 'current', { [by]: first.key }, share)]);
}

export function writeWhatHappened(pen: Pen, facts: Facts): Statement[] {
  return [
    ...howMany(pen, facts),
    ...howRated(pen, facts),
    ...inWhatMood(pen, facts),
    ...largestOf(pen, 'source', facts.sources, facts.now.count),
    ...largestOf(pen, 'language', facts.languages, facts.now.count),
  ];
}
