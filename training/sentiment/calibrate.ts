import { join } from 'node:path';
import { readSentimentFeatures } from '#lib/core/sentiment/sentiment-features.ts';
import type { SentimentLogits } from '#lib/core/sentiment/weigh-features.ts';
import type { Fit } from './fit.ts';
import { logitsOf } from './fit.ts';
import { readDataFolder } from './read-data.ts';

export interface Calibration {
  /** Added to the polarity of every text. */
  readonly polarity: number;
  /** Added to its neutrality. */
  readonly neutrality: number;
  /** Both are divided by it. */
  readonly temperature: number;
}

interface Judged extends SentimentLogits {
  readonly label: 'positive' | 'neutral' | 'negative';
}

// Left out: languages without word lists, and romanised Hindi whose labels nothing here predicts.
const LEFT_OUT = /^(?:hr|sw)_|^hi_umsab/;

/**
 * Finds on the development sets what to add to the logits: first where praise parts from complaint
 * (mean recall of the two), then how readily a text is neutral (mean F1 of three), then the scale
 * that makes the probabilities true (log loss). Reviews and tweets count alike, and every set of each.
 */
export function calibrate(fit: Fit, gramShare: number, data: string): Calibration {
  const families = ['mabsa', 'umsab'].map((family) =>
    readDataFolder(join(data, 'sentiment', 'dev'))
      .filter(({ name }) => name.includes(family) && !LEFT_OUT.test(name))
      .map(({ rows }) =>
        rows.map(({ text, language, label }): Judged => {
          const logits = logitsOf(fit, readSentimentFeatures(text, language), gramShare);
          return { ...logits, label: toLabel(label) };
        }),
      ),
  );
  const mean = (measure: (set: readonly Judged[]) => number) =>
    meanOf(families.map((sets) => meanOf(sets.map(measure))));
  const polarity = argmax(steps(-0.6, 0.6, 0.05), (by) => mean((set) => meanRecall(set, by)));
  const neutrality = argmax(steps(-1.5, 1.5, 0.05), (by) =>
    mean((set) => meanF1(set, polarity, by)),
  );
  const temperature = argmax(steps(0.4, 3, 0.1), (by) =>
    mean((set) => -logLoss(set, { polarity, neutrality, temperature: by })),
  );
  return { polarity, neutrality, temperature };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function toLabel(label: string): Judged['label'] {
  return label === 'positive' || label === 'negative' ? label : 'neutral';
}

function steps(from: number, to: number, by: number): number[] {
  const count = Math.round((to - from) / by);
  return Array.from({ length: count + 1 }, (_, index) => Number((from + index * by).toFixed(2)));
}

function argmax(candidates: readonly number[], measure: (candidate: number) => number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const value = measure(candidate);
    if (value > most) {
      best = candidate;
      most = value;
    }
  }
  return best;
}

function meanRecall(set: readonly Judged[], by: number): number {
  const recall = (label: Judged['label'], sign: number) => {
    const of = set.filter((one) => one.label === label);
    return of.filter(({ polarity }) => (polarity + by) * sign > 0).length / of.length;
  };
  return (recall('positive', 1) + recall('negative', -1)) / 2;
}

function meanF1(set: readonly Judged[], byPolarity: number, byNeutrality: number): number {
  const right = { positive: 0, neutral: 0, negative: 0 };
  const said = { positive: 0, neutral: 0, negative: 0 };
  const meant = { positive: 0, neutral: 0, negative: 0 };
  for (const { polarity, neutrality, label } of set) {
    const p = polarity + byPolarity;
    const guess =
      neutrality + byNeutrality >= Math.abs(p) ? 'neutral' : p > 0 ? 'positive' : 'negative';
    said[guess]++;
    meant[label]++;
    if (guess === label) right[label]++;
  }
  const f1 = (label: Judged['label']) =>
    (2 * right[label]) / Math.max(1, said[label] + meant[label]);
  return (f1('positive') + f1('neutral') + f1('negative')) / 3;
}

function logLoss(set: readonly Judged[], by: Calibration): number {
  const losses = set.map(({ polarity, neutrality, label }) => {
    const p = (polarity + by.polarity) / by.temperature;
    const n = (neutrality + by.neutrality) / by.temperature;
    const sum = Math.exp(p) + Math.exp(n) + Math.exp(-p);
    return Math.log(sum) - { positive: p, neutral: n, negative: -p }[label];
  });
  return losses.reduce((total, loss) => total + loss, 0) / losses.length;
}
