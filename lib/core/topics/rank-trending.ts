import { liftOf } from './lift.ts';
import { signedG2 } from './signed-g2.ts';
import { withoutEchoes } from './without-echoes.ts';

export interface TopicCounts {
  /** Documents that name the topic, in the rolling hour. */
  readonly hour: ReadonlyMap<string, number>;
  /** The same in the week before that hour. */
  readonly week: ReadonlyMap<string, number>;
  /** Documents in the hour, and in the week before it. */
  readonly hourTotal: number;
  readonly weekTotal: number;
  /** How many topics the hour named, if `hour` holds a choice of them. */
  readonly tested?: number;
  /** Topics wanted at most. Default 8. */
  readonly limit?: number;
  /** Words stay beside the phrases that hold them. */
  readonly withEchoes?: boolean;
}

export interface TrendingTopics {
  /** 'lift': more than usual, by history. 'mentions': too little history, so the most named. */
  readonly basis: 'lift' | 'mentions';
  readonly topics: { topic: string; count: number; lift: number | null }[];
}

interface Candidate {
  topic: string;
  count: number;
  lift: number | null;
  strength: number;
}

// A topic never seen in n documents may still be in 3/n of them (the 'rule of three'): below 50,
// that is more than 6 %, and any first mention would look like news.
const LEAST_HISTORY = 50;
const LEAST_MENTIONS = 3;
const LEAST_LIFT = 1.5;
// χ² with one degree of freedom at p = 0.05 ∕ tested (Bonferroni): 10.83 at fifty terms, and within
// 0.1 of a straight line in the logarithm up to ten thousand.
const FEWEST_TESTED = 50;
const STRENGTH_OF_FEWEST = 10.83;
const STRENGTH_PER_LOG = 1.88;

/** The G² that a topic needs when this many were tested: each is a chance to be wrong. */
export function leastStrength(tested: number): number {
  const more = Math.max(1, tested / FEWEST_TESTED);
  return STRENGTH_OF_FEWEST + STRENGTH_PER_LOG * Math.log(more);
}

/**
 * Ranks topics that the hour names more than the week before did, by the log-likelihood ratio G².
 * One is let through with three documents, a G² over what chance gives among so many topics, and a
 * lift that is at least 1.5 with 99 % confidence.
 */
export function rankTrending(counts: TopicCounts): TrendingTopics {
  const { hour, week, hourTotal, weekTotal, limit = 8, withEchoes = false } = counts;
  const basis = weekTotal < LEAST_HISTORY ? 'mentions' : 'lift';
  const needed = leastStrength(counts.tested ?? hour.size);
  const candidates: Candidate[] = [];
  for (const [topic, named] of hour) {
    const count = Math.min(named, hourTotal);
    if (count < 1) continue;
    if (basis === 'mentions') {
      candidates.push({ topic, count, lift: null, strength: count });
      continue;
    }
    if (count < LEAST_MENTIONS) continue;
    const before = Math.min(week.get(topic) ?? 0, weekTotal);
    const strength = signedG2(count, hourTotal, before, weekTotal);
    const { lift, atLeast } = liftOf(count, hourTotal, before, weekTotal);
    if (strength >= needed && atLeast > LEAST_LIFT) {
      candidates.push({ topic, count, lift, strength });
    }
  }
  candidates.sort(byStrength);
  const topics = (withEchoes ? candidates : withoutEchoes(candidates))
    .slice(0, limit)
    .map(({ topic, count, lift }) => ({ topic, count, lift }));
  return { basis, topics };
}

function byStrength(a: Candidate, b: Candidate): number {
  if (a.strength !== b.strength) return b.strength - a.strength;
  if (a.count !== b.count) return b.count - a.count;
  return a.topic < b.topic ? -1 : 1;
}
