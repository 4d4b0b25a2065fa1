import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#lib/core/access/actor.ts';
import type { FeedbackEvent } from '#lib/core/events.ts';
import { testContext } from '#test/test-context.ts';
import { countCustomer } from './count-customer.ts';
import { deleteFeedback } from './delete-feedback.ts';
import { editFeedback } from './edit-feedback.ts';
import { eraseCustomer } from './erase-customer.ts';
import { listHeldFeedback } from './list-held-feedback.ts';
import { readFeedback } from './read-feedback.ts';
import { submitFeedback } from './submit-feedback.ts';
import { summarizeFeedback } from './summarize-feedback.ts';

const context = testContext();
const good = { customer_name: 'Ada', feedback: 'The checkout is broken and awful', rating: 1 };
const viewer: Actor = { kind: 'token', tokenId: null, name: 'viewer', scopes: ['feedback:read'] };

const give = async (more: object = {}) =>
  (await submitFeedback(context, { ...good, ...more })).feedback;

function heard(): FeedbackEvent[] {
  const events: FeedbackEvent[] = [];
  context.bus.subscribe('feedback', (event) => events.push(event));
  return events;
}

describe('one piece of feedback', () => {
  it('is read by its id', async () => {
    const given = await give({ metadata: { order: 7 } });
    expect(await readFeedback(context, given.id)).toEqual(given);
    await expect(readFeedback(context, uuidv7())).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is understood anew when its text changes, and only then', async () => {
    const given = await give();
    const events = heard();
    const renamed = await editFeedback(context, given.id, { customer_name: 'Grace', rating: 2 });
    expect(renamed).toEqual({ ...given, customer_name: 'Grace', rating: 2 });
    const rewritten = await editFeedback(context, given.id, {
      feedback: 'Der Service war großartig, vielen Dank',
      metadata: { by: 'phone' },
      source: 'shop-12',
    });
    expect(rewritten).toMatchObject({ language: 'de', sentiment: 'positive', source: 'shop-12' });
    expect(rewritten).toMatchObject({ metadata: { by: 'phone' }, timestamp: given.timestamp });
    expect(await readFeedback(context, given.id)).toEqual(rewritten);
    expect(events).toEqual([
      { type: 'updated', feedback: renamed },
      { type: 'updated', feedback: rewritten },
    ]);
  });

  it('is still recognised when the customer’s phone sends it again', async () => {
    const given = await give();
    const edited = await editFeedback(context, given.id, { feedback: 'Lovely' });
    const again = await submitFeedback(context, { ...good, id: given.id });
    expect(again).toMatchObject({ repeated: true, feedback: edited });
  });

  it('keeps both changes when two people mend different fields at once', async () => {
    const { id } = await give();
    await Promise.all([
      editFeedback(context, id, { rating: 5 }),
      editFeedback(context, id, { customer_name: 'Grace' }),
    ]);
    expect(await readFeedback(context, id)).toMatchObject({ rating: 5, customer_name: 'Grace' });
  });

  it.each([
    [{ rating: 6 }, 'rating'],
    [{ rating: null }, 'rating'],
    [{ rating: '5' }, 'rating'],
    [{ feedback: ' ' }, 'feedback'],
    [{ feedback: '😀'.repeat(1001) }, 'feedback'],
    [{ customer_name: 'a\u0000b' }, 'customer_name'],
    [{ metadata: null }, 'metadata'],
    [{ source: '=x' }, 'source'],
    [{ id: uuidv7() }, 'id'],
    [{ sentiment: 'positive', rating: 5 }, 'sentiment'],
    [{ __proto__: null, constructor: 1 }, 'constructor'],
    [{}, ''],
    [[], ''],
    ['rating', ''],
    [null, ''],
  ])('refuses %j', async (change, field) => {
    const given = await give();
    await expect(editFeedback(context, given.id, change)).rejects.toMatchObject({
      code: 'invalid_input',
      issues: [{ field }],
    });
    expect(await readFeedback(context, given.id)).toEqual(given);
  });

  it('goes when it is deleted, once', async () => {
    const { id } = await give();
    const events = heard();
    await deleteFeedback(context, id);
    expect(events).toEqual([{ type: 'deleted', feedback: { id } }]);
    await expect(deleteFeedback(context, id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(editFeedback(context, id, { rating: 1 })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('is changed by those who may', async () => {
    const { id } = await give();
    const looking = { ...context, actor: viewer };
    expect(await readFeedback(looking, id)).toMatchObject(good);
    for (const attempt of [
      editFeedback(looking, id, { rating: 5 }),
      deleteFeedback(looking, id),
      eraseCustomer(looking, 'Ada'),
      (async () => countCustomer(looking, 'Ada'))(),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

describe('eraseCustomer', () => {
  it('forgets everything of exactly this name, what was kept aside too', async () => {
    const reasons: string[] = [];
    context.bus.subscribe('feedback_bulk', ({ reason }) => reasons.push(reason));
    await give();
    await give();
    await give({ customer_name: 'ada' });
    await submitFeedback(context, good, { trap: { token: '', website: '' } });
    const all = { feedback: 2, held: 1, contacts: 0 };
    expect(await countCustomer(context, 'Ada')).toEqual(all);
    expect(await eraseCustomer(context, 'Ada')).toEqual(all);
    expect((await summarizeFeedback(context)).total).toBe(1);
    expect(await listHeldFeedback(context)).toEqual([]);
    const none = { feedback: 0, held: 0, contacts: 0 };
    expect(await countCustomer(context, 'Ada')).toEqual(none);
    expect(await eraseCustomer(context, 'Ada')).toEqual(none);
    expect(await eraseCustomer(context, "' OR '1'='1")).toEqual(none);
    expect(reasons).toEqual(['customer erased']);
  });
});
