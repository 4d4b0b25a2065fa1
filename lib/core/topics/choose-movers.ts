import { decomposeChange, type Part, type RatingSums } from './decompose-change.ts';
import { significantAmong } from './p-value.ts';
import type { TopicRules } from './topic-rules.ts';
import { withoutEchoes } from './without-echoes.ts';

/** What of a period names each topic, and all of it. */
export interface NamedSums {
  sums: ReadonlyMap<string, RatingSums>;
  all: RatingSums;
}

/** Fewer pieces than that explain nothing. */
const LEAST_PIECES = 5;
const NONE: RatingSums = { count: 0, ratings: 0, rating_squares: 0 };

function alone(topic: string, now: NamedSums, before: NamedSums): Part | undefined {
  const sides = [now, before].map(({ sums, all }) => {
    const named = sums.get(topic) ?? NONE;
    const others = {
      count: all.count - named.count,
      ratings: all.ratings - named.ratings,
      rating_squares: all.rating_squares - named.rating_squares,
    };
    return [
      { ...named, topics: [topic] },
      { ...others, topics: [] },
    ];
  });
  return decomposeChange(sides[0] ?? [], sides[1] ?? [], [topic])?.parts.get(topic);
}

/**
 * The topics that a change is laid to, each judged as if it were the only one: those that surely had
 * an effect before the others, larger effects first, and no word beside a phrase that says it.
 * @returns also the p-values of all that were tested, by topic
 */
export function chooseMovers(
  now: NamedSums,
  before: NamedSums,
  rules: TopicRules,
  limit: number,
): { movers: string[]; pValues: Map<string, number> } {
  const tested = [...new Set([...now.sums.keys(), ...before.sums.keys()])].flatMap((topic) => {
    const count = (now.sums.get(topic)?.count ?? 0) + (before.sums.get(topic)?.count ?? 0);
    if (count < LEAST_PIECES || rules.markOf(topic) === 'hidden') return [];
    const part = alone(topic, now, before);
    return part ? [{ topic, count, ...part }] : [];
  });
  const sure = significantAmong(tested.map(({ p }) => p));
  const ranked = tested
    .map((one, index) => ({ ...one, sure: sure[index] ?? false }))
    .sort(
      (a, b) =>
        Number(b.sure) - Number(a.sure) || Math.abs(b.effect) - Math.abs(a.effect) || a.p - b.p,
    );
  return {
    movers: withoutEchoes(ranked.slice(0, 4 * limit))
      .slice(0, limit)
      .map(({ topic }) => topic),
    pValues: new Map(tested.map(({ topic, p }) => [topic, p])),
  };
}
