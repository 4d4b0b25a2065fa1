export interface TopicCounts {
  /** Documents that name the topic, in the rolling hour. */
  readonly hour: ReadonlyMap<string, number>;
  /** The same in the week before that hour. */
  readonly week: ReadonlyMap<string, number>;
  /** Documents in the hour, and in the week before it. */
  readonly hourTotal: number;
  readonly weekTotal: number;
  /** Topics wanted at most. Default 8. */
  readonly limit?: number;
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
// χ² with one degree of freedom, p < 0.001: an hour names hundreds of topics, and each is a chance
// to be wrong.
const LEAST_STRENGTH = 10.83;
const ABSORBS = 0.8;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+$/u;

/**
 * Ranks topics that the hour names more than the week before did, by Dunning's log-likelihood
 * ratio G² (T. Dunning, 'Accurate Methods for the Statistics of Surprise and Coincidence', 1993),
 * which stays honest at small counts. `lift` is how many times the usual share: the share in the
 * hour over the share in the week, (k ∕ hourTotal) ∕ ((w + ½) ∕ (weekTotal + 1)), where the ½ is
 * Jeffreys' prior, so that a topic new this hour has a finite lift.
 */
export function rankTrending({
  hour,
  week,
  hourTotal,
  weekTotal,
  limit = 8,
}: TopicCounts): TrendingTopics {
  const basis = weekTotal < LEAST_HISTORY ? 'mentions' : 'lift';
  const candidates: Candidate[] = [];
  for (const [topic, count] of hour) {
    if (count < 1 || hourTotal < 1) continue;
    if (basis === 'mentions') {
      candidates.push({ topic, count, lift: null, strength: count });
      continue;
    }
    const before = week.get(topic) ?? 0;
    const lift = count / hourTotal / ((before + 0.5) / (weekTotal + 1));
    const strength = signedG2(count, hourTotal, before, weekTotal);
    if (count >= LEAST_MENTIONS && lift > 1 && strength >= LEAST_STRENGTH) {
      candidates.push({ topic, count, lift, strength });
    }
  }
  candidates.sort(byStrength);
  const topics = withoutEchoes(candidates)
    .slice(0, limit)
    .map(({ topic, count, lift }) => ({ topic, count, lift }));
  return { basis, topics };
}

/** Dunning's G² of two binomials, negative where the first share is the smaller. */
function signedG2(k1: number, n1: number, k2: number, n2: number): number {
  const shared = (k1 + k2) / (n1 + n2);
  const g2 = 2 * (deviance(k1, n1, shared) + deviance(k2, n2, shared));
  return k1 / n1 >= k2 / n2 ? g2 : -g2;
}

function deviance(k: number, n: number, share: number): number {
  return term(k, n * share) + term(n - k, n * (1 - share));
}

function term(observed: number, expected: number): number {
  return observed > 0 && expected > 0 ? observed * Math.log(observed / expected) : 0;
}

function byStrength(a: Candidate, b: Candidate): number {
  if (a.strength !== b.strength) return b.strength - a.strength;
  if (a.count !== b.count) return b.count - a.count;
  return a.topic < b.topic ? -1 : 1;
}

/** Of a word and a phrase that holds it, keeps the phrase if it tells nearly the word's story. */
function withoutEchoes(candidates: readonly Candidate[]): Candidate[] {
  const byTopic = new Map(candidates.map((candidate) => [candidate.topic, candidate]));
  const dropped = new Set<string>();
  for (const phrase of candidates) {
    for (const part of partsOf(phrase.topic)) {
      const word = byTopic.get(part);
      if (!word) continue;
      dropped.add(phrase.count >= ABSORBS * word.count ? word.topic : phrase.topic);
    }
  }
  return candidates.filter(({ topic }) => !dropped.has(topic));
}

/** The words of a phrase; where a script has no spaces, every way to cut it in two. */
function partsOf(topic: string): string[] {
  if (topic.includes(' ')) return topic.split(' ');
  if (!UNSPACED.test(topic)) return [];
  const characters = [...topic];
  return characters
    .slice(1)
    .flatMap((_, cut) => [
      characters.slice(0, cut + 1).join(''),
      characters.slice(cut + 1).join(''),
    ]);
}
