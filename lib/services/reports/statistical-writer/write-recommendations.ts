import { type Facts, FEW } from '#lib/core/report/facts.ts';
import type { Statement } from '#lib/core/report/report.ts';
import type { Pen } from './pen.ts';
import { partApart, topicsApart } from './write-judged.ts';

/** What follows from the figures, and no more: where most of the average is to be won. */
export function writeRecommendations(pen: Pen, facts: Facts): Statement[] {
  const { now } = facts;
  if (now.count === 0) return [];
  if (now.count < FEW) {
    return pen.say('recommend.ask', [pen.figure('count', 'current', {}, now.count)]);
  }
  const [worst] = topicsApart(facts, -1);
  const [best] = topicsApart(facts, 1);
  const source = partApart(facts.sources, -1);
  const mean = pen.figure('average_rating', 'current', {}, now.average);
  return [
    ...(worst
      ? pen.say('recommend.topic', [
          pen.figure('average_without', 'current', { topic: worst.topic }, worst.without),
          mean,
        ])
      : []),
    ...(source
      ? pen.say('recommend.source', [
          pen.figure('average_rating', 'current', { source: source.key }, source.now.average),
          pen.figure('share', 'current', { source: source.key }, source.now.count / now.count),
        ])
      : []),
    ...(best
      ? pen.say('recommend.keep', [
          pen.figure('average_rating', 'current', { topic: best.topic }, best.now.average_rating),
        ])
      : []),
  ];
}
