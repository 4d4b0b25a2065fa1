import { describe, expect, it } from 'vitest';
import type { Sentiment } from '#lib/core/sentiment/sentiment-engine.ts';
import { readSentimentFeatures } from '#lib/core/sentiment/sentiment-features.ts';
import { fitModel, logitsOf } from './fit.ts';

const sample = (text: string, sentiment: Sentiment) => ({
  ...readSentimentFeatures(text, 'und'),
  sentiment,
  weight: 1,
});

describe('fitting', () => {
  const samples = Array.from({ length: 40 }, () => [
    sample('zorblax shop', 'positive'),
    sample('quimtar shop', 'negative'),
    sample('shop shop', 'neutral'),
  ]).flat();
  const model = fitModel(samples);
  const logits = (text: string) => logitsOf(model, readSentimentFeatures(text, 'und'), 1);

  it('learns words that no list knows', () => {
    expect(logits('a zorblax').polarity).toBeGreaterThan(0.2);
    expect(logits('a quimtar').polarity).toBeLessThan(-0.2);
  });

  it('knows them in another form', () => {
    expect(logits('zorblaxes').polarity).toBeGreaterThan(0.1);
  });

  it('gives the same weights each time', () => {
    expect(fitModel(samples)).toEqual(model);
  });
});
