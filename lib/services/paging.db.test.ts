import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Rating } from '#lib/core/feedback/feedback.ts';
import { insertRows } from '#lib/data/insert-feedback.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';
import { type FeedbackPage, listFeedback } from './list-feedback.ts';

const context = testContext();
const NOON = Date.parse('2026-11-22T12:00:00Z');

// Few moments and values: ties and matches are the rule.
const row = fc.record({
  second: fc.integer({ min: 0, max: 6 }),
  rating: fc.constantFrom<Rating[]>(1, 5),
  language: fc.constantFrom('en', 'es'),
});
type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never;
const filter = fc.constantFrom(
  {},
  { rating: '5' },
  { rating: '1', language: 'es' },
  { from: '2026-11-22T12:00:02Z', to: '2026-11-22T12:00:05Z' },
);

async function store(rows: Row[]): Promise<string[]> {
  const stored = rows.map(({ second, ...values }) =>
    newFeedbackRow({ ...values, timestamp: new Date(NOON + second * 1000) }),
  );
  await insertRows(context.db, stored);
  return stored.map(({ id }) => id);
}

it('paging visits what was there once, in order, while more arrives and some goes', async () => {
  const given = fc.record({
    first: fc.array(row, { maxLength: 40 }),
    /** What happens between two pages; what was given offline arrives anywhere in the list. */
    arrivals: fc.array(fc.array(row, { maxLength: 4 }), { minLength: 1, maxLength: 5 }),
    filter,
    limit: fc.integer({ min: 1, max: 9 }),
    goes: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(given, async ({ first, arrivals, filter: query, limit, goes }) => {
      await context.db.query('TRUNCATE feedback CASCADE');
      await store(first);
      const all = await listFeedback(context, { ...query, limit: '100' });
      const there = all.data.map(({ id }) => id);
      const seen: string[] = [];
      const gone = new Set<string>();
      let page: FeedbackPage;
      let cursor: string | undefined;
      let turn = 0;
      do {
        page = await listFeedback(context, {
          ...query,
          limit: String(limit),
          ...(cursor && { cursor }),
        });
        seen.push(...page.data.map(({ id }) => id));
        await store(arrivals[turn % arrivals.length] ?? []);
        // The very row the cursor stands on, and one not yet seen.
        const doomed = goes ? [seen.at(-1), there.findLast((id) => !seen.includes(id))] : [];
        for (const id of doomed.filter((one) => one !== undefined)) {
          if (!seen.includes(id)) gone.add(id);
          await context.db.query('DELETE FROM feedback WHERE id = $1', [id]);
        }
        cursor = page.next_cursor ?? undefined;
        turn += 1;
      } while (cursor && turn < 200);
      expect(page.next_cursor).toBeNull();
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => there.includes(id))).toEqual(there.filter((id) => !gone.has(id)));
    }),
    { numRuns: 40 },
  );
});
