import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRollups } from '#lib/data/fold-rollups.ts';
import { insertRows } from '#lib/data/insert-feedback.ts';
import { putTopicRules } from '#lib/data/topic-rules.ts';
import { KeptResults } from '#lib/infra/cache/kept-results.ts';
import { MemoryCache } from '#lib/infra/cache/memory-cache.ts';
import { setProcessWide } from '#lib/infra/process-wide.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';
import { explainChange } from './explain-change.ts';
import { readTopics } from './read-topics.ts';

const HOUR_MS = 3_600_000;
const START = Date.UTC(2026, 10, 1);
const QUERY = {
  from: new Date(START + 24 * HOUR_MS).toISOString(),
  to: new Date(START + 48 * HOUR_MS).toISOString(),
};
const TOPICS = ['delivery', 'staff', 'price'];

const hour = fc.integer({ min: -5, max: 55 });
const topic = fc.constantFrom(...TOPICS);
const rating = fc.constantFrom<(1 | 2 | 3 | 4 | 5)[]>(1, 2, 3, 4, 5);
const which = fc.nat();
const action = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('give'), hour, topic, rating }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('edit topics'), which, topic }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('edit text'), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete'), which }) },
  // One goes, and another of the same kind comes: all counts are as before.
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('swap'), which, topic }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename'), topic, topicTo: topic }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fold') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('nothing') }) },
);
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

function keptIn(seconds: number): KeptResults {
  const kept = new KeptResults({ caches: [new MemoryCache()], seconds });
  setProcessWide('keptFigures', kept);
  return kept;
}

describe('figures that are kept', () => {
  const context = testContext();
  const { db } = context;

  async function give(topics: string[], at: number, stars: 1 | 2 | 3 | 4 | 5): Promise<void> {
    const timestamp = new Date(START + at * HOUR_MS);
    await insertRows(db, [newFeedbackRow({ timestamp, topics, rating: stars })]);
  }

  async function act(one: Action): Promise<void> {
    const rows = await db.query<{ id: string; timestamp: Date; rating: 1 | 2 | 3 | 4 | 5 }>(
      'SELECT id, "timestamp", rating FROM feedback ORDER BY id',
    );
    const row = 'which' in one ? rows[one.which % Math.max(1, rows.length)] : undefined;
    if ('hour' in one) return give([one.topic], one.hour, one.rating);
    if (one.kind === 'fold') return foldRollups(db);
    if ('topicTo' in one) {
      const rule = { topic: one.topic, name: one.topicTo, mark: null };
      return putTopicRules(db, [rule], context.now());
    }
    if (!row) return;
    if (one.kind === 'edit topics' && 'topic' in one) {
      await db.query('UPDATE feedback SET topics = ARRAY[$2] WHERE id = $1', [row.id, one.topic]);
    } else if (one.kind === 'edit text') {
      await db.query("UPDATE feedback SET feedback = feedback || '!' WHERE id = $1", [row.id]);
    } else {
      await db.query('DELETE FROM feedback WHERE id = $1', [row.id]);
      if (one.kind === 'swap' && 'topic' in one) {
        const { timestamp, rating: stars } = row;
        await insertRows(db, [newFeedbackRow({ timestamp, topics: [one.topic], rating: stars })]);
      }
    }
  }

  /** As they go over the wire. */
  const read = async () =>
    JSON.stringify([await readTopics(context, QUERY), await explainChange(context, QUERY)]);

  it('are those that would come out now, whatever happened in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 15 }), async (actions) => {
        await db.query('DELETE FROM feedback');
        await db.query('DELETE FROM topic_rule');
        const kept = keptIn(300);
        for (const at of [1, 25, 26, 30, 40]) await give(['delivery'], at, 2);
        for (const one of actions) {
          await read();
          await act(one);
          const shown = await read();
          keptIn(0);
          expect(shown).toBe(await read());
          setProcessWide('keptFigures', kept);
        }
        // The control: they do come from where they are kept.
        const before = kept.asked.hit;
        await read();
        expect(kept.asked.hit).toBe(before + 2);
      }),
      { numRuns: 8 },
    );
  });

  it('are not those of a period that ends now', async () => {
    const kept = keptIn(300);
    await readTopics(context);
    expect(kept.asked).toEqual({ hit: 0, miss: 0 });
  });
});
