import { RATINGS } from '#lib/core/feedback/feedback.ts';
import { noRatings } from '#lib/core/metrics/counts.ts';
import type { RatingCounts } from '#lib/core/metrics/metrics.ts';

export interface CountedSpan {
  /** Its start. */
  at: Date;
  ratings: RatingCounts;
}

/** Sums over any stretch of a long time that is counted in spans of equal length. */
export class RunningSums {
  readonly #start: number;
  readonly #length: number;
  readonly #sums: RatingCounts[] = [noRatings()];

  /** Spans that had nothing may be left out; all others come in order. */
  constructor(spans: readonly CountedSpan[], from: Date, to: Date, lengthMs: number) {
    this.#start = from.getTime();
    this.#length = lengthMs;
    const counted = new Map(spans.map(({ at, ratings }) => [at.getTime(), ratings]));
    let sum = noRatings();
    for (let at = this.#start; at < to.getTime(); at += lengthMs) {
      const span = counted.get(at);
      if (span) sum = combine(sum, span, 1);
      this.#sums.push(sum);
    }
  }

  /** Ends between two spans count by the one before. */
  between(from: number, to: number): RatingCounts {
    return combine(this.#at(to), this.#at(from), -1);
  }

  total(from: number, to: number): number {
    const counts = this.between(from, to);
    return RATINGS.reduce((sum, rating) => sum + counts[rating], 0);
  }

  #at(moment: number): RatingCounts {
    const index = Math.floor((moment - this.#start) / this.#length);
    return this.#sums[Math.min(Math.max(index, 0), this.#sums.length - 1)] ?? noRatings();
  }
}

function combine(a: RatingCounts, b: RatingCounts, sign: 1 | -1): RatingCounts {
  return {
    1: a[1] + sign * b[1],
    2: a[2] + sign * b[2],
    3: a[3] + sign * b[3],
    4: a[4] + sign * b[4],
    5: a[5] + sign * b[5],
  };
}
