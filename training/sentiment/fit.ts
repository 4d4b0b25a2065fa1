import { BUCKETS } from '#lib/core/sentiment/hash-grams.ts';
import { LEXICON_FEATURES } from '#lib/core/sentiment/lexicon-features.ts';
import type { Sentiment } from '#lib/core/sentiment/sentiment-engine.ts';
import type { SentimentFeatures } from '#lib/core/sentiment/sentiment-features.ts';
import type { SentimentLogits } from '#lib/core/sentiment/weigh-features.ts';
import { shuffled } from './random.ts';

export interface Sample extends SentimentFeatures {
  readonly sentiment: Sentiment;
  readonly weight: number;
}

/** Weights by lexicon feature and by bucket of n-grams. */
export interface Fit {
  readonly lexiconPolarity: Float64Array;
  readonly lexiconNeutrality: Float64Array;
  readonly gramPolarity: Float64Array;
  readonly gramNeutrality: Float64Array;
}

// Found on the development sets.
const EPOCHS = 3;
const RATE = 0.1;
const LEXICON_DECAY = 1e-6;
const POLARITY_DECAY = 1e-4;
const NEUTRALITY_DECAY = 1e-3;
// N-grams learn beside the word lists rather than only what those leave over: where a text has no
// listed word, they must know by themselves.
const TRUST = 0.3;

const TARGETS = { positive: 1, neutral: 0, negative: -1 } as const;

/**
 * Fits a logistic model with three classes whose logits are p, n and −p, where p and n are sums of
 * weights: p says for or against, n says no opinion. First the lexicon's features alone; then, with
 * those held, what n-grams add. Steps after AdaGrad (Duchi, Hazan and Singer, 2011).
 */
export function fitModel(samples: readonly Sample[]): Fit {
  const model: Fit = {
    lexiconPolarity: new Float64Array(LEXICON_FEATURES.length),
    lexiconNeutrality: new Float64Array(LEXICON_FEATURES.length),
    gramPolarity: new Float64Array(BUCKETS),
    gramNeutrality: new Float64Array(BUCKETS),
  };
  fitLexicon(samples, model);
  fitGrams(samples, model);
  return model;
}

/** @param gramShare what the n-grams count beside the word lists */
export function logitsOf(
  model: Fit,
  features: SentimentFeatures,
  gramShare: number,
): SentimentLogits {
  const scale = features.gramScale * gramShare;
  return {
    polarity:
      dot(model.lexiconPolarity, features.lexicon) +
      sum(model.gramPolarity, features.grams) * scale,
    neutrality:
      dot(model.lexiconNeutrality, features.lexicon) +
      sum(model.gramNeutrality, features.grams) * scale,
  };
}

function fitLexicon(samples: readonly Sample[], model: Fit): void {
  const squares = [
    model.lexiconPolarity.map(() => 0),
    model.lexiconNeutrality.map(() => 0),
  ] as const;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const sample of shuffled(samples, epoch + 1)) {
      const [p, n] = gradient(
        dot(model.lexiconPolarity, sample.lexicon),
        dot(model.lexiconNeutrality, sample.lexicon),
        sample,
      );
      sample.lexicon.forEach((value, feature) => {
        step(model.lexiconPolarity, squares[0], feature, p * value, LEXICON_DECAY);
        step(model.lexiconNeutrality, squares[1], feature, n * value, LEXICON_DECAY);
      });
    }
  }
}

function fitGrams(samples: readonly Sample[], model: Fit): void {
  const squares = [model.gramPolarity.map(() => 0), model.gramNeutrality.map(() => 0)] as const;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const sample of shuffled(samples, epoch + 101)) {
      const { lexicon, grams, gramScale } = sample;
      const [p, n] = gradient(
        TRUST * dot(model.lexiconPolarity, lexicon) + sum(model.gramPolarity, grams) * gramScale,
        TRUST * dot(model.lexiconNeutrality, lexicon) +
          sum(model.gramNeutrality, grams) * gramScale,
        sample,
      );
      for (const gram of grams) {
        step(model.gramPolarity, squares[0], gram, p * gramScale, POLARITY_DECAY);
        step(model.gramNeutrality, squares[1], gram, n * gramScale, NEUTRALITY_DECAY);
      }
    }
  }
}

/** How the loss grows with p and n. */
function gradient(p: number, n: number, sample: Sample): readonly [number, number] {
  const most = Math.max(p, n, -p);
  const positive = Math.exp(p - most);
  const neutral = Math.exp(n - most);
  const negative = Math.exp(-p - most);
  const total = positive + neutral + negative;
  const target = TARGETS[sample.sentiment];
  return [
    ((positive - negative) / total - target) * sample.weight,
    (neutral / total - (target === 0 ? 1 : 0)) * sample.weight,
  ];
}

function step(
  weights: Float64Array,
  squares: Float64Array,
  at: number,
  slope: number,
  decay: number,
): void {
  const weight = weights[at] ?? 0;
  const full = slope + decay * weight;
  const square = (squares[at] ?? 0) + full * full;
  squares[at] = square;
  weights[at] = weight - (RATE * full) / Math.sqrt(square + 1e-8);
}

function sum(weights: Float64Array, at: readonly number[]): number {
  let total = 0;
  for (const index of at) total += weights[index] ?? 0;
  return total;
}

function dot(weights: Float64Array, values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += (weights[i] ?? 0) * (values[i] ?? 0);
  return total;
}
