import { describe, expect, it } from 'vitest';
import { insertRows } from '#lib/data/insert-feedback.ts';
import { recordEvents } from '#lib/data/outbox.ts';
import { acceptFeedback } from '#lib/services/accept-feedback.ts';
import { deleteFeedback } from '#lib/services/delete-feedback.ts';
import { deleteInBulk } from '#lib/services/delete-in-bulk.ts';
import { editFeedback } from '#lib/services/edit-feedback.ts';
import { eraseCustomer } from '#lib/services/erase-customer.ts';
import { readFeedback } from '#lib/services/read-feedback.ts';
import { releaseHeldFeedback } from '#lib/services/release-held-feedback.ts';
import { createReport } from '#lib/services/reports/create-report.ts';
import { submitFeedback } from '#lib/services/submit-feedback.ts';
import { arrangeTopics } from '#lib/services/topics/arrange-topics.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';

const context = testContext();
const { db } = context;
const good = {
  customer_name: 'Zoë "X" O’Hara',
  feedback: 'The checkout was broken 😀\n\\u0041 <b>',
  rating: 1,
  metadata: { order: 7, nested: { a: [1.5, null] } },
};

const listen = (events: string[]) =>
  db.query(
    `INSERT INTO channel (id, kind, name, destination, events, created_at)
     VALUES (gen_random_uuid(), 'webhook', 'n', 'https://a.example', $1, now())`,
    [events],
  );
const outbox = () =>
  db.query<{ event: string; data: Record<string, unknown>; state: string; at: Date }>(
    'SELECT event, data, state, at FROM delivery ORDER BY created_at, event',
  );
const give = async (more: object = {}) =>
  (await submitFeedback(context, { ...good, ...more })).feedback;

describe('what happens to feedback', () => {
  it('is in the outbox as REST would show it, once', async () => {
    await arrangeTopics(context, { topics: ['checkout'], name: 'Cash desk' });
    await listen(['feedback.created', 'feedback.updated', 'feedback.deleted']);
    const given = await give({ feedback: 'The checkout was broken, the checkout!' });
    expect(given.topics).toContain('Cash desk');
    await submitFeedback(context, { ...good, feedback: given.feedback, id: given.id });
    const plain = await give();
    expect(await outbox()).toMatchObject([
      { event: 'feedback.created', data: await readFeedback(context, given.id), state: 'pending' },
      { event: 'feedback.created', data: await readFeedback(context, plain.id), state: 'pending' },
    ]);
    const edited = await editFeedback(context, plain.id, { rating: 5 });
    await deleteFeedback(context, plain.id);
    await deleteInBulk(context, { ids: [given.id, plain.id] });
    expect((await outbox()).slice(2)).toMatchObject([
      { event: 'feedback.updated', data: edited },
      { event: 'feedback.deleted', data: { id: plain.id } },
      { event: 'feedback.deleted', data: { id: given.id } },
    ]);
  });

  it('is there for every submission of a crowd', async () => {
    await listen(['feedback.created']);
    const all = await Promise.all(Array.from({ length: 200 }, () => give()));
    const told = (await outbox()).map(({ data }) => data.id);
    expect(told.sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it('is told of what was kept aside when it is released, not before', async () => {
    await listen(['feedback.created']);
    const { feedback } = await submitFeedback(context, good, { trap: { token: '', website: '' } });
    expect(await outbox()).toEqual([]);
    await releaseHeldFeedback(context, feedback.id);
    expect(await outbox()).toMatchObject([{ data: { id: feedback.id } }]);
  });

  it('is not told of demo data and imports, nor to nobody', async () => {
    await give();
    await listen(['feedback.created']);
    await acceptFeedback(context, newFeedbackRow({ demo: true }));
    await insertRows(db, [newFeedbackRow()]);
    expect(await outbox()).toEqual([]);
  });

  it.each([
    ['feedback.created', () => give()],
    ['feedback.updated', (id: string) => editFeedback(context, id, { rating: 5 })],
    ['feedback.deleted', (id: string) => deleteFeedback(context, id)],
    ['feedback.deleted', (id: string) => deleteInBulk(context, { ids: [id] })],
    ['feedback.deleted', () => eraseCustomer(context, good.customer_name)],
    ['report.created', () => createReport(context)],
  ])('does not happen when %s cannot be written down', async (event, change) => {
    const given = await give();
    const before = await db.query('SELECT * FROM feedback');
    await listen([event]);
    await db.query(`ALTER TABLE delivery ADD CONSTRAINT full_disk CHECK (event <> '${event}')`);
    try {
      await expect(change(given.id)).rejects.toThrow(/full_disk/);
    } finally {
      await db.query('ALTER TABLE delivery DROP CONSTRAINT full_disk');
    }
    expect(await db.query('SELECT * FROM feedback')).toEqual(before);
    expect(await db.query('SELECT * FROM analysis_report')).toEqual([]);
  });
});

describe('a report', () => {
  it('is in the outbox whole', async () => {
    await listen(['report.created']);
    await give();
    const { report } = await createReport(context);
    expect(await outbox()).toMatchObject([{ event: 'report.created', data: report }]);
  });
});

describe('erasing a customer', () => {
  it('takes the words out of everything that was delivered or waits', async () => {
    await listen(['feedback.created', 'feedback.updated', 'feedback.deleted', 'alert.raised']);
    for (let count = 0; count < 3; count += 1) await give();
    const other = await give({ customer_name: 'Bob', feedback: 'Lovely cake' });
    const { id } = await give();
    await editFeedback(context, id, { rating: 2 });
    const alert = { id: other.id, quote: good.feedback };
    const at = context.now();
    await recordEvents(db, [{ type: 'alert.raised', at, data: alert, feedbackIds: [id] }]);
    await db.query(`UPDATE delivery SET state = 'delivered', due = NULL WHERE data->>'id' = $1`, [
      id,
    ]);
    await db.query(
      `INSERT INTO delivery_attempt (delivery_id, number, at, duration_ms, status, response)
       SELECT id, 1, now(), 5, 200, data::text FROM delivery`,
    );
    await eraseCustomer(context, good.customer_name);
    const left = JSON.stringify([
      await db.query('SELECT * FROM delivery'),
      await db.query('SELECT * FROM delivery_attempt'),
    ]);
    expect(left).not.toMatch(/O’Hara|broken/);
    expect(left).toContain('Lovely cake');
    const rows = await outbox();
    expect(rows.filter(({ event }) => event === 'feedback.deleted')).toHaveLength(4);
    expect(rows.find(({ data }) => data.id === other.id)).toMatchObject({ state: 'pending' });
    expect(
      rows.find(({ data, event }) => data.id === id && event === 'feedback.created'),
    ).toMatchObject({ state: 'delivered', data: { id } });
    const waiting = rows.filter(
      ({ state, event }) => state === 'pending' && event !== 'feedback.deleted',
    );
    expect(waiting.map(({ data }) => data.id)).toEqual([other.id]);
  });
});
