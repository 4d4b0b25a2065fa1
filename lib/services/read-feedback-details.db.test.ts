import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { insertRows } from '#lib/data/insert-feedback.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';
import { listFeedback } from './list-feedback.ts';
import { readFeedbackDetails } from './read-feedback-details.ts';

const context = testContext();

describe('the details of a piece', () => {
  it('say how it came, what judged it and how much its customer gave', async () => {
    const row = newFeedbackRow({
      receivedAt: new Date('2026-11-22T15:00:00Z'),
      engine: 'model',
      demo: true,
      customerName: 'Zoë',
    });
    await insertRows(context.db, [row, newFeedbackRow({ customerName: 'Zoë' }), newFeedbackRow()]);
    expect(await readFeedbackDetails(context, row.id)).toMatchObject({
      feedback: { id: row.id, timestamp: '2026-11-22T12:00:00.000Z' },
      received_at: '2026-11-22T15:00:00.000Z',
      engine: 'model',
      demo: true,
      from_customer: 2,
    });
  });

  it('lead through the list in its order, under the same filters', async () => {
    // Three at a time share a moment, where the id decides.
    const rows = Array.from({ length: 12 }, (_, index) =>
      newFeedbackRow({
        timestamp: new Date(Date.parse('2026-11-22T12:00:00Z') + Math.floor(index / 3) * 1000),
        rating: index % 2 === 0 ? 1 : 5,
      }),
    );
    await insertRows(context.db, rows);
    for (const query of [{}, { rating: '5' }]) {
      const { data } = await listFeedback(context, { limit: '100', ...query });
      const listed = data.map(({ id }) => id);
      const read: string[] = [];
      let id: string | null = listed[0] ?? null;
      let before: string | null = null;
      while (id) {
        const details = await readFeedbackDetails(context, id, query);
        expect(details.newer).toBe(before);
        read.push(id);
        before = id;
        id = details.older;
      }
      expect(read).toEqual(listed);
    }
  });

  it('are not there for what is not there', async () => {
    const asked = readFeedbackDetails(context, randomUUID());
    await expect(asked).rejects.toMatchObject({ code: 'not_found' });
  });
});
