import { describe, expect, it } from 'vitest';
import type { Actor } from '#lib/core/access/actor.ts';
import { testContext } from '#test/test-context.ts';
import { changeView } from './change-view.ts';
import { deleteView } from './delete-view.ts';
import { listViews } from './list-views.ts';
import { saveView } from './save-view.ts';

const context = testContext();
const UNHAPPY = {
  name: ' Unhappy Spanish customers this week ',
  query: { sentiment: 'negative', language: 'es', period: 'week', topic: '' },
};
const viewer: Actor = {
  kind: 'user',
  userId: 'u',
  sessionId: 's',
  name: 'Vi',
  email: 'vi@example.com',
  role: 'viewer',
};

describe('a saved view', () => {
  it('keeps its filters as they were given, so that a week stays the last week', async () => {
    const saved = await saveView(context, UNHAPPY);
    expect(saved).toMatchObject({
      name: 'Unhappy Spanish customers this week',
      query: { sentiment: 'negative', language: 'es', period: 'week' },
      created_by: 'test',
    });
    expect(await listViews(context)).toEqual([saved]);
  });

  it('is renamed, given other filters and deleted', async () => {
    const { id } = await saveView(context, UNHAPPY);
    await changeView(context, id, { name: 'Sad' });
    const changed = await changeView(context, id, { query: { rating: '1' } });
    expect(changed).toMatchObject({ id, name: 'Sad', query: { rating: '1' } });
    // To its own name in capitals, too.
    expect(await changeView(context, id, { name: 'SAD' })).toMatchObject({ name: 'SAD' });
    await deleteView(context, id);
    expect(await listViews(context)).toEqual([]);
    const gone = { code: 'not_found' };
    await expect(deleteView(context, id)).rejects.toMatchObject(gone);
    await expect(changeView(context, id, { name: 'x' })).rejects.toMatchObject(gone);
  });

  it('has a name of its own, whatever the capitals, however many save at once', async () => {
    const names = ['Café', 'CAFÉ', 'cafe\u0301'];
    const saved = await Promise.allSettled(
      names.map((name) => saveView(context, { ...UNHAPPY, name })),
    );
    expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { id } = await saveView(context, { ...UNHAPPY, name: 'Other' });
    await expect(changeView(context, id, { name: 'café' })).rejects.toMatchObject({
      code: 'conflict',
      message: 'There is a view of this name already.',
    });
  });

  it('is one of fifty at most', async () => {
    for (let number = 0; number < 50; number += 1) {
      await saveView(context, { ...UNHAPPY, name: `View ${number}` });
    }
    await expect(saveView(context, { ...UNHAPPY, name: 'One more' })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('50'),
    });
  });

  it.each([
    { name: '', query: { rating: '1' } },
    { name: 'x'.repeat(61), query: { rating: '1' } },
    { name: 'a\u0000b', query: { rating: '1' } },
    { name: 'x', query: {} },
    { name: 'x', query: { rating: '9' } },
    { name: 'x', query: { limit: '5' } },
    { name: 'x', query: { period: 'week', from: '2026-11-22T00:00:00Z' } },
    { name: 'x', query: { rating: '1' }, owner: 'me' },
    { name: 'x' },
  ])('is refused as %j', async (given) => {
    await expect(saveView(context, given)).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('is seen by a viewer, and changed by those who may manage', async () => {
    const { id } = await saveView(context, UNHAPPY);
    const looking = { ...context, actor: viewer };
    expect(await listViews(looking)).toHaveLength(1);
    for (const attempt of [
      saveView(looking, UNHAPPY),
      changeView(looking, id, { name: 'x' }),
      deleteView(looking, id),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});
