import { linearWeights } from './linear-weights.ts';
import type { SentimentJudgement } from './sentiment-engine.ts';
import type { SentimentFeatures } from './sentiment-features.ts';

/** The two sums a judgement is made of, as logits: a correction adds to them. */
export interface SentimentLogits {
  /** Above 0 for praise, below for complaint. */
  readonly polarity: number;
  /** Wins over both where it is above the size of `polarity`. */
  readonly neutrality: number;
}

/** What the embedded weights say of a text's features. */
export function weighFeatures(features: SentimentFeatures): SentimentLogits {
  const { lexicon, grams, gramScale } = features;
  const weights = linearWeights();
  let gramPolarity = 0;
  let gramNeutrality = 0;
  for (let i = 0; i < grams.length; i++) {
    const at = (grams[i] ?? 0) * 2;
    gramPolarity += weights.grams[at] ?? 0;
    gramNeutrality += weights.grams[at + 1] ?? 0;
  }
  const unit = weights.gramUnit * gramScale;
  return {
    polarity: gramPolarity * unit + dot(lexicon, weights.lexiconPolarity),
    neutrality: gramNeutrality * unit + dot(lexicon, weights.lexiconNeutrality),
  };
}

/**
 * The likeliest of the three, with the probability of praise less that of complaint as the score
 * (a softmax over polarity, neutrality and −polarity).
 */
export function judgementOf({ polarity, neutrality }: SentimentLogits): SentimentJudgement {
  const size = Math.abs(polarity);
  const most = Math.max(size, neutrality);
  const praise = Math.exp(polarity - most);
  const complaint = Math.exp(-polarity - most);
  const score = (praise - complaint) / (praise + complaint + Math.exp(neutrality - most));
  if (neutrality >= size) return { sentiment: 'neutral', score };
  return { sentiment: polarity > 0 ? 'positive' : 'negative', score };
}

function dot(values: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}
