import type { CountedSpan } from '#lib/core/alerts/running-sums.ts';
import { RATINGS } from '#lib/core/feedback/feedback.ts';
import { noRatings } from '#lib/core/metrics/counts.ts';
import { seeded } from './simulated-stream.ts';

const QUARTER_MS = 900_000;
/** How many of the day's customers come in each hour; closed at night. */
const HOURS = [0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 6, 8, 10, 9, 7, 6, 7, 8, 9, 8, 5, 3, 1, 0];
const WEEKDAYS = [1.3, 0.8, 0.85, 0.9, 1, 1.2, 1.5]; // Sunday first, as `getUTCDay` counts
const SHARES = [0.05, 0.05, 0.12, 0.3, 0.48];

export interface ShopOptions {
  perDay: number;
  /** How much days differ in how many come: σ of the logarithm. */
  unrest: number;
  /** How much days differ in how content they are: σ of what a happy rating is more or less likely. */
  moods: number;
  seed: number;
}

/** Quarters of an hour of a shop in which nothing ever happens: customers come and go. */
export function* quietShop(
  from: Date,
  days: number,
  { perDay, unrest, moods, seed }: ShopOptions,
): Generator<CountedSpan> {
  const random = seeded(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const poisson = (mean: number) => {
    let [count, product] = [0, random()];
    for (const least = Math.exp(-mean); product > least; count += 1) product *= random();
    return count;
  };
  const total = HOURS.reduce((sum, share) => sum + share, 0);
  for (let day = 0; day < days; day += 1) {
    const start = from.getTime() + day * 86_400_000;
    const busy =
      perDay * (WEEKDAYS[new Date(start).getUTCDay()] ?? 1) * Math.exp(unrest * normal());
    const mood = Math.exp(moods * normal());
    const shares = SHARES.map((share, index) => (index < 2 ? share * mood : share));
    const whole = shares.reduce((sum, share) => sum + share, 0);
    for (let quarter = 0; quarter < 96; quarter += 1) {
      const share = HOURS[Math.floor(quarter / 4)] ?? 0;
      const ratings = noRatings();
      for (let left = poisson((busy * share) / total / 4); left > 0; left -= 1) {
        const at = random() * whole;
        const upTo = (last: number) => shares.slice(0, last).reduce((sum, one) => sum + one, 0);
        const rating = RATINGS.find((one) => at < upTo(one)) ?? 5;
        ratings[rating] += 1;
      }
      yield { at: new Date(start + quarter * QUARTER_MS), ratings };
    }
  }
}
