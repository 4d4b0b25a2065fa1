import { type Facts, FEW, type PartFacts, type TopicFacts } from '#lib/core/report/facts.ts';
import type { Statement } from '#lib/core/report/report.ts';
import type { Pen } from './pen.ts';
import { quoteOf } from './quote-of.ts';

const MOST_TOPICS = 2;
const LEAST_SHARE = 0.02;

const weightOf = ({ now }: TopicFacts, all: number | null) =>
  now.share * Math.abs((now.average_rating ?? 0) - (all ?? 0));

/** Topics rated clearly below the rest, or above: those that weigh most on the average first. */
export function topicsApart(facts: Facts, way: 1 | -1): TopicFacts[] {
  const { topics, now } = facts;
  return topics
    .filter(({ apart, now: { share } }) => apart === way && share >= LEAST_SHARE)
    .sort((a, b) => weightOf(b, now.average) - weightOf(a, now.average))
    .slice(0, MOST_TOPICS);
}

export const partApart = (parts: PartFacts[], way: 1 | -1) =>
  parts
    .filter(({ apart }) => apart === way)
    .sort((a, b) => way * ((b.now.average ?? 0) - (a.now.average ?? 0)))[0];

function writeTopics(pen: Pen, facts: Facts, way: 1 | -1): Statement[] {
  const section = way > 0 ? 'keep' : 'attention';
  return topicsApart(facts, way).flatMap(({ topic, now }) =>
    pen.say(
      `${section}.topic`,
      [
        pen.figure('average_rating', 'current', { topic }, now.average_rating),
        pen.figure('average_rating', 'current', {}, facts.now.average),
        pen.figure('count', 'current', { topic }, now.count),
      ],
      quoteOf(pen, facts, topic, way > 0 ? 'high' : 'low'),
    ),
  );
}

function writeSource(pen: Pen, facts: Facts, way: 1 | -1): Statement[] {
  const part = partApart(facts.sources, way);
  if (!part) return [];
  return pen.say(way > 0 ? 'keep.source' : 'attention.source', [
    pen.figure('average_rating', 'current', { source: part.key }, part.now.average),
    pen.figure('average_rating', 'current', {}, facts.now.average),
  ]);
}

function writeFallen(pen: Pen, { sources }: Facts): Statement[] {
  const several = sources.length > 1 ? sources : [];
  return several
    .filter(({ moved }) => moved < 0)
    .slice(0, 2)
    .flatMap(({ key, now, before }) =>
      pen.say('attention.source_fell', [
        pen.figure('average_rating', 'current', { source: key }, now.average),
        pen.figure('average_rating', 'before', { source: key }, before.average),
      ]),
    );
}

/** How many gave one star, or five, in the words of a typical one of them. */
export function writeExtreme(pen: Pen, facts: Facts, rating: 1 | 5): Statement[] {
  const count = facts.now.ratings[rating];
  if (count === 0) return [];
  const quote = pen.quote(rating === 1 ? facts.lowest : facts.highest);
  const sentence = rating === 1 ? 'attention.lowest' : 'story.highest';
  return pen.say(sentence, [pen.figure('count', 'current', { rating }, count)], quote);
}

export function writeAttention(pen: Pen, facts: Facts): Statement[] {
  const found = [
    ...writeTopics(pen, facts, -1),
    ...writeSource(pen, facts, -1),
    ...writeFallen(pen, facts),
  ];
  const calm = found.length === 0 && facts.now.count >= FEW;
  return [...(calm ? pen.say('attention.nothing', []) : found), ...writeExtreme(pen, facts, 1)];
}

export function writeKeep(pen: Pen, facts: Facts): Statement[] {
  return [...writeTopics(pen, facts, 1), ...writeSource(pen, facts, 1)];
}
