import { describe, expect, it } from 'vitest';
import { linearEngine } from '#lib/core/sentiment/linear-engine.ts';
import { changeRunState } from '#lib/data/analysis-runs.ts';
import { findFeedbackRecord } from '#lib/data/feedback-record.ts';
import { holdLease } from '#lib/data/leases.ts';
import { keepJudgements, selectJudged } from '#lib/data/rejudge-feedback.ts';
import { editFeedback } from '#lib/services/edit-feedback.ts';
import { summarizeFeedback } from '#lib/services/summarize-feedback.ts';
import { testContext } from '#test/test-context.ts';
import { readAnalysis } from './read-analysis.ts';
import { Reanalysis } from './reanalysis.ts';
import { rejudge } from './rejudge.ts';
import { startReanalysis } from './start-reanalysis.ts';
import { steerReanalysis } from './steer-reanalysis.ts';

const context = testContext({ kind: 'system', name: 'Ada' });
const { db } = context;
const never = new AbortController().signal;

/** Old judgements: everything neutral, by an engine of the past, in a language nobody writes. */
const fill = (size: number, engine = 'lexicon-1') =>
  db.query<{ id: string }>(
    `INSERT INTO feedback (id, "timestamp", customer_name, feedback, rating, sentiment,
       sentiment_score, engine, language, topics, source, demo, request_hash)
     SELECT gen_random_uuid(), now() - make_interval(hours => n), 'Ada',
       (ARRAY['The coffee was wonderful', 'The soup was awful and cold'])[n % 2 + 1], n % 5 + 1,
       'neutral', 0, $2, 'en', '{old}', 'api', false, 'x'
       FROM generate_series(1, $1) AS n RETURNING id`,
    [size, engine],
  );

const figures = async () => (await summarizeFeedback(context)).sentiments;
const counted = () =>
  db.query(
    `SELECT sentiment, count(*)::int AS n FROM feedback GROUP BY sentiment ORDER BY sentiment`,
  );

describe('history judged anew', () => {
  it('is judged by the present engine, and the figures follow exactly', async () => {
    await fill(250);
    await fill(10, linearEngine.name);
    expect(await figures()).toEqual({ positive: 0, neutral: 260, negative: 0 });
    await startReanalysis(context, {});
    let told = 0;
    context.bus.subscribe('feedback_bulk', () => told++);
    await new Reanalysis(context).work(never);
    const { run } = await readAnalysis(context);
    expect(run).toMatchObject({ state: 'done', total: 260, seen: 260, changed: 250 });
    expect(run?.started_by).toBe('Ada');
    expect(await figures()).toEqual({ positive: 125, neutral: 10, negative: 125 });
    expect(await counted()).toEqual([
      { sentiment: 'positive', n: 125 },
      { sentiment: 'neutral', n: 10 },
      { sentiment: 'negative', n: 125 },
    ]);
    expect(told).toBeGreaterThan(0);
    expect(await db.query(`SELECT DISTINCT topics FROM feedback`)).toEqual([{ topics: ['old'] }]);
  });

  it('gets its language and topics anew where the whole is asked for', async () => {
    const [piece] = await fill(1, linearEngine.name);
    await startReanalysis(context, { whole: true });
    await new Reanalysis(context).work(never);
    const record = await findFeedbackRecord(db, piece?.id ?? '');
    expect(record?.feedback).toMatchObject({ language: 'en', sentiment: 'negative' });
    expect(record?.feedback.topics).toContain('soup');
  });

  it('goes on where it was when the server went away, and counts nothing twice', async () => {
    await fill(350);
    await startReanalysis(context, {});
    const gone = new AbortController();
    context.bus.subscribe('feedback_bulk', () => gone.abort());
    await new Reanalysis(context).work(gone.signal);
    const before = (await readAnalysis(context)).run;
    expect(before).toMatchObject({ state: 'running' });
    expect(before?.seen).toBeLessThan(350);
    expect(before?.changed).toBe(before?.seen);
    await new Reanalysis(context).work(never);
    expect((await readAnalysis(context)).run).toMatchObject({
      state: 'done',
      seen: 350,
      changed: 350,
    });
  });

  it('is left to the instance that works on it, until that falls silent', async () => {
    await fill(20);
    await startReanalysis(context, {});
    await holdLease(db, 'reanalysis', 'another instance', 60);
    await new Reanalysis(context).work(never);
    expect((await readAnalysis(context)).run).toMatchObject({ state: 'running', seen: 0 });
    await db.query(`UPDATE lease SET until = now() - interval '1 second'`);
    await new Reanalysis(context).work(never);
    expect((await readAnalysis(context)).run).toMatchObject({ state: 'done', seen: 20 });
  });

  it('can be paused, resumed and cancelled; two runs at once cannot be', async () => {
    await fill(20);
    await startReanalysis(context, {});
    await expect(startReanalysis(context, {})).rejects.toMatchObject({ code: 'conflict' });
    await steerReanalysis(context, { state: 'paused' });
    await new Reanalysis(context).work(never);
    expect((await readAnalysis(context)).run).toMatchObject({ state: 'paused', seen: 0 });
    await steerReanalysis(context, { state: 'running' });
    await steerReanalysis(context, { state: 'cancelled' });
    await new Reanalysis(context).work(never);
    expect((await readAnalysis(context)).run).toMatchObject({ state: 'cancelled', seen: 0 });
    const late = steerReanalysis(context, { state: 'running' });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    await startReanalysis(context, {});
    expect(await changeRunState(db, 'done', new Date())).toBe(true);
  });

  it('never puts a stale judgement on words that somebody changed meanwhile', async () => {
    const [piece] = await fill(1);
    const id = piece?.id ?? '';
    const [read] = await selectJudged(db, '00000000-0000-0000-0000-000000000000', 10);
    if (!read) throw new Error('nothing to judge');
    await editFeedback(context, id, { feedback: 'Now it is wonderful' });
    expect(await keepJudgements(db, [rejudge(read, linearEngine, false)])).toEqual([]);
    expect((await findFeedbackRecord(db, id))?.feedback.sentiment).toBe('positive');
  });
});
