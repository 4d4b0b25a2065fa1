import type { Sentiment } from '#lib/core/sentiment/sentiment-engine.ts';
import type { DataRow } from '#training/sentiment/read-data.ts';
import type { Contender } from './contender.ts';

export interface SentimentFigures {
  readonly texts: number;
  /**
   * Percent of the praise and complaint whose score has the right sign; a score of 0 is half right,
   * as a coin would be.
   */
  readonly accuracy: number;
  /** Mean F1 of the three sentiments, in percent; 'mixed' is neutral. */
  readonly f1: number;
}

const SENTIMENTS = ['positive', 'neutral', 'negative'] as const;

export function measureSentiment(rows: readonly DataRow[], contender: Contender): SentimentFigures {
  let opinions = 0;
  let signs = 0;
  const right = { positive: 0, neutral: 0, negative: 0 };
  const seen = { positive: 0, neutral: 0, negative: 0 };
  for (const row of rows) {
    const { sentiment, score } = contender.judge(row.text, row.language);
    const meant = meantBy(row.label);
    seen[sentiment]++;
    seen[meant]++;
    if (sentiment === meant) right[meant]++;
    if (meant === 'neutral') continue;
    opinions++;
    if (score === 0) signs += 0.5;
    else if (score > 0 === (meant === 'positive')) signs++;
  }
  const f1 = SENTIMENTS.map((one) => (2 * right[one]) / Math.max(1, seen[one]));
  return {
    texts: rows.length,
    accuracy: percent(signs / Math.max(1, opinions)),
    f1: percent(f1.reduce((sum, one) => sum + one, 0) / SENTIMENTS.length),
  };
}

function meantBy(label: string): Sentiment {
  return label === 'positive' || label === 'negative' ? label : 'neutral';
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
