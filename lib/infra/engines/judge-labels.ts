import { EngineError } from '#lib/core/analysis/slow-engine.ts';
import type { Sentiment, SentimentJudgement } from '#lib/core/sentiment/sentiment-engine.ts';

/** What a classifier says of a text: a probability for each of its labels. */
export interface LabelScore {
  label: string;
  score: number;
}

const LABELS: [RegExp, Sentiment][] = [
  [/^(?:very )?pos(?:itive)?$|^[45] stars?$|^label_2$/i, 'positive'],
  [/^neu(?:tral)?$|^mixed$|^3 stars?$|^label_1$/i, 'neutral'],
  [/^(?:very )?neg(?:ative)?$|^[12] stars?$|^label_0$/i, 'negative'],
];

/**
 * The judgement that the labels of a sentiment model make: by name, by stars, or by number in the
 * order negative, neutral, positive.
 * @throws EngineError for labels of something else.
 */
export function judgeLabels(labels: readonly LabelScore[]): SentimentJudgement {
  const sums: Record<Sentiment, number> = { positive: 0, neutral: 0, negative: 0 };
  for (const { label, score } of labels) {
    const [, sentiment] = LABELS.find(([pattern]) => pattern.test(label)) ?? [];
    if (!sentiment || !(score >= 0 && score <= 1)) {
      throw new EngineError('nonsense', 'the local model has labels that are no sentiments');
    }
    sums[sentiment] += score;
  }
  const { positive, neutral, negative } = sums;
  if (positive + neutral + negative === 0) {
    throw new EngineError('nonsense', 'the local model said nothing');
  }
  const score = Math.max(-1, Math.min(1, positive - negative));
  if (neutral >= Math.max(positive, negative) || score === 0)
    return { sentiment: 'neutral', score };
  return { sentiment: score > 0 ? 'positive' : 'negative', score };
}
