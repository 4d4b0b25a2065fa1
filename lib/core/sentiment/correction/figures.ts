import type { Sentiment, SentimentJudgement } from '#lib/core/sentiment/sentiment-engine.ts';
import { isRight } from './is-better.ts';

export interface ClassFigures {
  n: number;
  /** Share of what was judged so that is so. */
  precision: number;
  /** Share of what is so that was judged so. */
  recall: number;
}

/** How well texts are judged, by their ratings; shares of 1. */
export interface Figures {
  n: number;
  /** Texts with praise or complaint. */
  two_class_n: number;
  /** Of these, the share whose score is on the right side of 0. */
  two_class: number;
  /** Mean over the sentiments of the harmonic mean of precision and recall. */
  macro_f1: number;
  classes: Record<Sentiment, ClassFigures>;
}

const PLACES = { positive: 0, neutral: 1, negative: 2 } as const;

/** Counts what was judged as what. */
export class Tally {
  readonly #counts = new Float64Array(9);
  #right = 0;

  add(truth: Sentiment, { sentiment, score }: SentimentJudgement): void {
    const at = PLACES[truth] * 3 + PLACES[sentiment];
    this.#counts[at] = this.#of(at) + 1;
    if (truth !== 'neutral' && isRight(truth === 'positive', score)) this.#right++;
  }

  figures(): Figures {
    const classes = {
      positive: this.#class(0),
      neutral: this.#class(1),
      negative: this.#class(2),
    };
    const present = Object.values(classes).filter(({ n }) => n > 0);
    const polar = classes.positive.n + classes.negative.n;
    return {
      n: polar + classes.neutral.n,
      two_class_n: polar,
      two_class: polar > 0 ? this.#right / polar : 0,
      macro_f1: present.reduce((sum, one) => sum + f1(one), 0) / Math.max(1, present.length),
      classes,
    };
  }

  #class(place: number): ClassFigures {
    const [others, more] = [0, 1, 2].filter((other) => other !== place);
    const right = this.#of(place * 4);
    const n = this.#of(place * 3) + this.#of(place * 3 + 1) + this.#of(place * 3 + 2);
    const judged = right + this.#of((others ?? 0) * 3 + place) + this.#of((more ?? 0) * 3 + place);
    return { n, precision: judged > 0 ? right / judged : 0, recall: n > 0 ? right / n : 0 };
  }

  #of(at: number): number {
    return this.#counts[at] ?? 0;
  }
}

function f1({ precision, recall }: ClassFigures): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}
