import { describe, expect, it } from 'vitest';
import { judgeLabels } from './judge-labels.ts';
import { onnxEngine } from './onnx-engine.ts';

describe('a local model', () => {
  it('says what to install where its package is not', async () => {
    const engine = onnxEngine('/models/reviews');
    expect(engine.name).toBe('onnx:reviews');
    await expect(engine.judge('x', 'en')).rejects.toMatchObject({
      kind: 'away',
      message: expect.stringContaining('npm install @huggingface/transformers'),
    });
  });

  it.each([
    [['positive', 'neutral', 'negative'], { sentiment: 'positive', score: 0.6 }],
    [['LABEL_2', 'LABEL_1', 'LABEL_0'], { sentiment: 'positive', score: 0.6 }],
    [['5 stars', '3 stars', '1 star'], { sentiment: 'positive', score: 0.6 }],
    [['NEG', 'NEU', 'POS'], { sentiment: 'negative', score: -0.6 }],
    [['neutral', 'positive', 'negative'], { sentiment: 'neutral', score: 0.1 }],
  ])('is read by its labels %j', (names, judgement) => {
    const shares = [0.7, 0.2, 0.1];
    const labels = names.map((label, index) => ({ label, score: shares[index] ?? 0 }));
    const { sentiment, score } = judgeLabels(labels);
    expect(sentiment).toBe(judgement.sentiment);
    expect(score).toBeCloseTo(judgement.score);
  });

  it('is not believed where its labels are of something else', () => {
    expect(() => judgeLabels([{ label: 'spam', score: 1 }])).toThrow('no sentiments');
    expect(() => judgeLabels([])).toThrow('nothing');
    expect(() => judgeLabels([{ label: 'positive', score: Number.NaN }])).toThrow('no sentiments');
  });
});
