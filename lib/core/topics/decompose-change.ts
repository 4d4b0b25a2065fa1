import { pOfZ } from './p-value.ts';

/** Sums over pieces of feedback. */
export interface RatingSums {
  count: number;
  /** Σ rating. */
  ratings: number;
  /** Σ rating². */
  rating_squares: number;
}

/** The pieces that name exactly these of the topics in question. */
export interface Combination extends RatingSums {
  topics: readonly string[];
}

export interface Part {
  effect: number;
  mix: number;
  rate: number;
  p: number;
}

/** Sums of y = w · (rating − middle), where a piece that names m topics gives each w = 1 ∕ m. */
interface Weighed {
  weight: number;
  ratings: number;
  y: number;
  squares: number;
}

function weigh(parts: readonly Combination[], middle: number): Weighed {
  const sums = { weight: 0, ratings: 0, y: 0, squares: 0 };
  for (const { topics, count, ratings, rating_squares: squares } of parts) {
    const w = 1 / Math.max(1, topics.length);
    sums.weight += w * count;
    sums.ratings += w * ratings;
    sums.y += w * (ratings - middle * count);
    sums.squares += w * w * (squares - 2 * middle * ratings + middle * middle * count);
  }
  return sums;
}

const sizeOf = (parts: readonly Combination[]) => parts.reduce((sum, { count }) => sum + count, 0);

/** Variance of the mean of y over n pieces, of which those not weighed have y = 0. */
function varianceOfMean({ y, squares }: Weighed, n: number): number {
  return n > 1 ? (squares - (y * y) / n) / (n - 1) / n : 0;
}

function partOf(
  now: readonly Combination[],
  before: readonly Combination[],
  size: { now: number; before: number },
  middle: number,
): Part {
  const [a, b] = [weigh(now, middle), weigh(before, middle)];
  const effect = a.y / size.now - b.y / size.before;
  const [share, earlier] = [a.weight / size.now, b.weight / size.before];
  // Where one period never names it, all of the effect is that it came or went.
  const rating = a.weight > 0 ? a.ratings / a.weight : b.ratings / b.weight;
  const ratingBefore = b.weight > 0 ? b.ratings / b.weight : rating;
  const rate = a.weight + b.weight > 0 ? ((rating - ratingBefore) * (share + earlier)) / 2 : 0;
  const error = Math.sqrt(varianceOfMean(a, size.now) + varianceOfMean(b, size.before));
  return { effect, mix: effect - rate, rate, p: error > 0 ? pOfZ(effect / error) : 1 };
}

/**
 * Divides the difference of two average ratings among topics, after E. Kitagawa, 'Components of a
 * Difference Between Two Rates' (1955): a topic with shares s₁, s₀ and ratings r₁, r₀ accounts for
 * (s₁ − s₀) · ((r₁ + r₀) ∕ 2 − M), the mix, and (r₁ − r₀) · (s₁ + s₀) ∕ 2, the rate, where M is the
 * mean of both averages. Together that is s₁(r₁ − M) − s₀(r₀ − M), a difference of two means over
 * all pieces, hence the z-test. A piece that names several topics counts for each in equal parts,
 * so the topics and the pieces that name none (`rest`) sum to the whole difference.
 */
export function decomposeChange(
  now: readonly Combination[],
  before: readonly Combination[],
  topics: readonly string[],
): { parts: Map<string, Part>; rest: Part } | null {
  const size = { now: sizeOf(now), before: sizeOf(before) };
  if (size.now === 0 || size.before === 0) return null;
  const average = (parts: readonly Combination[], count: number) =>
    parts.reduce((sum, { ratings }) => sum + ratings, 0) / count;
  const middle = (average(now, size.now) + average(before, size.before)) / 2;
  const part = (wanted: (one: Combination) => boolean) =>
    partOf(now.filter(wanted), before.filter(wanted), size, middle);
  return {
    parts: new Map(topics.map((topic) => [topic, part((one) => one.topics.includes(topic))])),
    rest: part((one) => one.topics.length === 0),
  };
}
