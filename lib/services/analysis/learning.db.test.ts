import { describe, expect, inject, it } from 'vitest';
import type { Actor } from '#lib/core/access/actor.ts';
import { seededRandom } from '#lib/core/sentiment/correction/seeded-random.ts';
import { linearEngine } from '#lib/core/sentiment/linear-engine.ts';
import { findFeedbackRecord } from '#lib/data/feedback-record.ts';
import { holdLease } from '#lib/data/leases.ts';
import { createDatabase } from '#lib/infra/database.ts';
import { submitFeedback } from '#lib/services/submit-feedback.ts';
import { testContext } from '#test/test-context.ts';
import { forgetLearning } from './forget-learning.ts';
import { LEARNING, learnFromRatings } from './learn-from-ratings.ts';
import { learnWhenDue } from './learn-when-due.ts';
import { readAnalysis } from './read-analysis.ts';
import { refreshSiteEngine, siteEngine } from './site-engine.ts';
import { switchLearning } from './switch-learning.ts';

const context = testContext();
const { db } = context;

/** Customers who praise with 'zibbel' and complain with 'skavik'. */
async function fill(size: number, demo = false): Promise<void> {
  const random = seededRandom(3);
  const words = 'room door table window street bus lamp floor chair cup phone box paper'.split(' ');
  const pieces = Array.from({ length: size }, (_, index) => {
    const some = Array.from({ length: 6 }, () => words[Math.floor(random() * words.length)]);
    return `the ${some.join(' ')} ${index % 2 ? 'zibbel' : 'skavik'} ${index}`;
  });
  await db.query(
    `INSERT INTO feedback (id, "timestamp", customer_name, feedback, rating, sentiment,
       sentiment_score, engine, language, topics, source, demo, request_hash)
     SELECT gen_random_uuid(), now() - interval '1 day', 'Ada', text,
       CASE WHEN text LIKE '%zibbel%' THEN 5 ELSE 1 END, 'neutral', 0, 'linear-1', 'en', '{}',
       'api', $2, 'x' FROM unnest($1::text[]) AS text`,
    [pieces, demo],
  );
}

async function learn(): Promise<void> {
  await (await learnFromRatings(context)).ended;
}

async function engineOf(text: string): Promise<string | undefined> {
  const given = { customer_name: 'Ada', feedback: text, rating: 4 };
  const { feedback } = await submitFeedback(context, given);
  return (await findFeedbackRecord(db, feedback.id))?.engine;
}

describe('learning from the ratings', () => {
  it('judges the next piece with what it learnt, and says so', async () => {
    await refreshSiteEngine(db);
    await fill(400);
    expect(await engineOf('The new zibbel')).toBe(linearEngine.name);
    await learn();
    const { engine, learning } = await readAnalysis(context);
    expect(learning).toMatchObject({ on: true, busy: false, latest: { kept: true, pairs: 401 } });
    expect(learning.latest?.after?.two_class).toBeGreaterThan(
      learning.latest?.before?.two_class ?? 1,
    );
    expect(engine).toBe(`${linearEngine.name}+site-${learning.latest?.version}`);
    expect(await engineOf('Another zibbel')).toBe(engine);
    const judged = (await siteEngine(db)).analyze('the skavik', 'en');
    expect(judged.sentiment).toBe('negative');
  });

  it('is known to other instances', async () => {
    await fill(400);
    const other = createDatabase({ ...inject('databaseAddress'), max: 2 });
    try {
      await learn();
      expect((await siteEngine(other)).name).toMatch(/^linear-\d+\+site-\d+$/);
    } finally {
      await other.close();
    }
  });

  it('can be switched off and on again, and forgotten', async () => {
    await fill(400);
    await learn();
    const { name } = await siteEngine(db);
    expect(name).toContain('+site-');
    expect((await switchLearning(context, { on: false })).engine).toBe(linearEngine.name);
    await expect(learnFromRatings(context)).rejects.toMatchObject({ code: 'conflict' });
    expect((await switchLearning(context, { on: true })).engine).toBe(name);
    const { engine, learning } = await forgetLearning(context);
    expect([engine, learning.latest]).toEqual([linearEngine.name, null]);
  });

  it('learns nothing from little, nor from demo data', async () => {
    await fill(50);
    await fill(400, true);
    await learn();
    expect((await readAnalysis(context)).learning.latest).toMatchObject({
      kept: false,
      pairs: 50,
      before: null,
    });
  });

  it('is done by one instance at a time', async () => {
    await fill(300);
    expect(await holdLease(db, LEARNING, 'another instance', 60)).toBe(true);
    await expect(learnFromRatings(context)).rejects.toMatchObject({ code: 'conflict' });
    expect((await readAnalysis(context)).learning.busy).toBe(true);
    await db.query(`UPDATE lease SET until = now() - interval '1 second'`);
    await learn();
    expect((await readAnalysis(context)).learning).toMatchObject({ busy: false });
  });

  it('comes by itself once there is enough, then once a day where enough is new', async () => {
    expect(await learnWhenDue(context)).toBe(false);
    await fill(300);
    expect(await learnWhenDue(context)).toBe(true);
    await fill(150);
    expect(await learnWhenDue(context)).toBe(false);
    const tomorrow = { ...context, now: () => new Date(Date.now() + 86_400_001) };
    expect(await learnWhenDue(tomorrow)).toBe(true);
    await db.query(`UPDATE sentiment_correction SET base = 'linear-0'`);
    await refreshSiteEngine(db);
    expect(await learnWhenDue(context)).toBe(true);
  });

  it('does not use what was learnt upon other weights', async () => {
    await fill(300);
    await learn();
    await db.query(`UPDATE sentiment_correction SET base = 'linear-0', version = version + 1`);
    await refreshSiteEngine(db);
    expect((await siteEngine(db)).name).toBe(linearEngine.name);
  });

  it('is for those who may', async () => {
    const actor: Actor = { kind: 'token', tokenId: null, name: 't', scopes: ['feedback:manage'] };
    for (const verb of [readAnalysis, learnFromRatings, forgetLearning]) {
      await expect(verb({ ...context, actor })).rejects.toMatchObject({ code: 'forbidden' });
    }
    const off = switchLearning({ ...context, actor }, { on: false });
    await expect(off).rejects.toMatchObject({ code: 'forbidden' });
  });
});
