import { describe, expect, it } from 'vitest';
import { EngineError, type SlowEngine } from '#lib/core/analysis/slow-engine.ts';
import type { FeedbackEvent } from '#lib/core/events.ts';
import { linearEngine } from '#lib/core/sentiment/linear-engine.ts';
import { findFeedbackRecord } from '#lib/data/feedback-record.ts';
import { editFeedback } from '#lib/services/edit-feedback.ts';
import { submitFeedback } from '#lib/services/submit-feedback.ts';
import { testContext } from '#test/test-context.ts';
import { readAnalysis } from './read-analysis.ts';
import { Reanalysis } from './reanalysis.ts';
import { SecondOpinions } from './second-opinions.ts';
import { Setbacks } from './setbacks.ts';
import { startReanalysis } from './start-reanalysis.ts';

const context = testContext();
const { db } = context;
const never = new AbortController().signal;

const saying = (judge: SlowEngine['judge']): SlowEngine => ({ name: 'openai:test', judge });
const negative = saying(async () => ({ sentiment: 'negative', score: -0.5 }));

async function submit(feedback: string): Promise<string> {
  const given = { customer_name: 'Ada', feedback, rating: 4 };
  return (await submitFeedback(context, given)).feedback.id;
}
const record = async (id: string) => {
  const found = await findFeedbackRecord(db, id);
  return { sentiment: found?.feedback.sentiment, engine: found?.engine };
};

describe('a slow engine', () => {
  it('has the last word, afterwards, and the desk hears of it', async () => {
    const id = await submit('Wonderful coffee');
    expect(await record(id)).toEqual({ sentiment: 'positive', engine: linearEngine.name });
    const events: FeedbackEvent[] = [];
    const unsubscribe = context.bus.subscribe('feedback', (event) => events.push(event));
    await new SecondOpinions(context, negative).work(never);
    unsubscribe();
    expect(await record(id)).toEqual({ sentiment: 'negative', engine: 'openai:test' });
    expect(events).toMatchObject([{ type: 'updated', feedback: { id, sentiment_score: -0.5 } }]);
  });

  it('is not asked twice, nor of demo data, nor of what is older than a day', async () => {
    for (const text of ['New', 'Demo', 'Old']) await submit(text);
    await db.query(`UPDATE feedback SET demo = true WHERE feedback = 'Demo'`);
    await db.query(`UPDATE feedback SET "timestamp" = now() - interval '25 hours'
      WHERE feedback = 'Old'`);
    const asked: string[] = [];
    const engine = saying(async (text) => {
      asked.push(text);
      return { sentiment: 'neutral', score: 0 };
    });
    await new SecondOpinions(context, engine).work(never);
    await new SecondOpinions(context, engine).work(never);
    expect(asked).toEqual(['New']);
  });

  it('leaves the embedded judgement where it talks nonsense, and is not asked for ever', async () => {
    const id = await submit('Wonderful coffee');
    let asked = 0;
    let clock = 0;
    const engine = saying(async () => {
      asked += 1;
      throw new EngineError('nonsense', 'that is no judgement');
    });
    const opinions = new SecondOpinions(context, engine, new Setbacks(() => clock));
    for (let round = 0; round < 6; round++) {
      await opinions.work(never);
      clock += 1e7;
    }
    expect(asked).toBe(3);
    expect(await record(id)).toEqual({ sentiment: 'positive', engine: linearEngine.name });
  });

  it('is left alone while it is away, as long as it asks, and catches up afterwards', async () => {
    const ids = [await submit('Wonderful coffee'), await submit('Wonderful tea')];
    let clock = 0;
    let isAway = true;
    let asked = 0;
    const engine = saying(async () => {
      asked += 1;
      if (isAway) throw new EngineError('away', 'status 429', { retryAfter: 30 });
      return { sentiment: 'negative', score: -1 };
    });
    const setbacks = new Setbacks(() => clock);
    const opinions = new SecondOpinions(context, engine, setbacks);
    await opinions.work(never);
    expect([asked, setbacks.latest]).toEqual([2, 'status 429']);
    clock += 29_000;
    await opinions.work(never);
    expect(asked).toBe(2);
    isAway = false;
    clock += 61_000;
    await opinions.work(never);
    expect(setbacks.latest).toBeNull();
    for (const id of ids) expect((await record(id)).engine).toBe('openai:test');
  });

  it('comes too late for words that somebody changed while it thought', async () => {
    const id = await submit('Wonderful coffee');
    const engine = saying(async (text) => {
      if (text === 'Wonderful coffee') await editFeedback(context, id, { feedback: 'Awful soup' });
      return text === 'Awful soup'
        ? { sentiment: 'negative', score: -0.9 }
        : { sentiment: 'positive', score: 0.9 };
    });
    await new SecondOpinions(context, engine).work(never);
    expect(await record(id)).toEqual({ sentiment: 'negative', engine: 'openai:test' });
  });

  it('judges history as well, and what it has judged is left to it', async () => {
    const [first, second] = [await submit('Wonderful coffee'), await submit('Wonderful tea')];
    await new SecondOpinions(context, negative).work(never);
    await db.query(`UPDATE feedback SET engine = 'lexicon-1' WHERE id = $1`, [second]);
    await startReanalysis(context, {});
    await new Reanalysis(context, negative).work(never);
    expect((await readAnalysis(context)).run).toMatchObject({ state: 'done', seen: 2, changed: 1 });
    expect((await record(first)).engine).toBe('openai:test');
    expect((await record(second)).engine).toBe('openai:test');
  });

  it('gives way to the embedded one in history where it fails', async () => {
    const id = await submit('Wonderful coffee');
    await db.query(`UPDATE feedback SET engine = 'lexicon-1', sentiment = 'neutral'`);
    await startReanalysis(context, {});
    const failing = saying(async () => {
      throw new EngineError('nonsense', 'no');
    });
    await new Reanalysis(context, failing).work(never);
    expect(await record(id)).toEqual({ sentiment: 'positive', engine: linearEngine.name });
  });
});
