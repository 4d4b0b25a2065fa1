import type { Sentiment } from '#lib/core/sentiment/sentiment-engine.ts';
import type { SentimentLogits } from '#lib/core/sentiment/weigh-features.ts';
import { SITE_BUCKETS } from './correction.ts';
import { seededOrder } from './seeded-random.ts';

/** A customer's text as it is learnt from. */
export interface Lesson {
  /** What the embedded weights say of it. */
  readonly base: SentimentLogits;
  /** Its site buckets, repeats included. */
  readonly buckets: Uint16Array;
  /** What each of them counts. */
  readonly scale: number;
  /** What its rating says. */
  readonly sentiment: Sentiment;
}

/** Polarity and neutrality of each bucket in turn. */
export type FoldWeights = Float32Array;

// Found on the development sets, as `npm run eval:learning` measures them.
const EPOCHS = 8;
const RATE = 0.05;
const DECAY = 1e-2;
/** 0: each lesson has the same say; 1: each sentiment has. */
const BALANCE = 0.75;
const MOST_SAY = 3;

const TARGETS = { positive: 1, neutral: 0, negative: -1 } as const;

/**
 * Fits what a site's words add to the embedded weights: a logistic model with the logits p, n and −p,
 * which starts from what the embedded weights say. A bucket that no lesson has keeps exactly 0. Steps
 * after AdaGrad (Duchi, Hazan and Singer, 2011), with L2.
 */
export function fitFold(lessons: readonly Lesson[]): FoldWeights {
  const weights = new Float32Array(SITE_BUCKETS * 2);
  const squares = new Float32Array(SITE_BUCKETS * 2);
  const loads = loadsOf(lessons);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    for (const index of seededOrder(lessons.length, epoch)) {
      const lesson = lessons[index];
      if (lesson) learn(lesson, loads[lesson.sentiment], weights, squares);
    }
  }
  return weights;
}

/** What a fold's weights add to a text, before the text's own scale. */
export function sumOf(
  weights: Float32Array | Int8Array,
  buckets: Uint16Array,
  offset = 0,
): SentimentLogits {
  let polarity = 0;
  let neutrality = 0;
  for (const bucket of buckets) {
    const at = offset + bucket * 2;
    polarity += weights[at] ?? 0;
    neutrality += weights[at + 1] ?? 0;
  }
  return { polarity, neutrality };
}

function learn(
  { base, buckets, scale, sentiment }: Lesson,
  load: number,
  weights: FoldWeights,
  squares: Float32Array,
): void {
  const sum = sumOf(weights, buckets);
  const p = base.polarity + sum.polarity * scale;
  const n = base.neutrality + sum.neutrality * scale;
  const most = Math.max(p, n, -p);
  const praise = Math.exp(p - most);
  const complaint = Math.exp(-p - most);
  const neither = Math.exp(n - most);
  const total = praise + complaint + neither;
  const target = TARGETS[sentiment];
  const slopeP = ((praise - complaint) / total - target) * load * scale;
  const slopeN = (neither / total - (target === 0 ? 1 : 0)) * load * scale;
  for (const bucket of buckets) {
    step(weights, squares, bucket * 2, slopeP);
    step(weights, squares, bucket * 2 + 1, slopeN);
  }
}

function step(weights: FoldWeights, squares: Float32Array, at: number, slope: number): void {
  const weight = weights[at] ?? 0;
  const full = slope + DECAY * weight;
  const square = (squares[at] ?? 0) + full * full;
  squares[at] = square;
  weights[at] = weight - (RATE * full) / Math.sqrt(square + 1e-8);
}

function loadsOf(lessons: readonly Lesson[]): Record<Sentiment, number> {
  const counts = { positive: 0, neutral: 0, negative: 0 };
  for (const { sentiment } of lessons) counts[sentiment]++;
  const load = (count: number) =>
    Math.min(MOST_SAY, (lessons.length / 3 / Math.max(1, count)) ** BALANCE);
  return {
    positive: load(counts.positive),
    neutral: load(counts.neutral),
    negative: load(counts.negative),
  };
}
