import { describe, expect, it } from 'vitest';
import type { Rating } from '#lib/core/feedback/feedback.ts';
import { exportFeedback } from '#lib/services/export-feedback.ts';
import { listFeedback } from '#lib/services/list-feedback.ts';
import { readMetrics } from '#lib/services/read-metrics.ts';
import { submitFeedback } from '#lib/services/submit-feedback.ts';
import { testContext } from '#test/test-context.ts';
import { arrangeTopics } from './arrange-topics.ts';
import { listTopicRules } from './list-topic-rules.ts';
import { readTopics } from './read-topics.ts';
import { restoreTopicRules } from './restore-topic-rules.ts';

const context = testContext();
const NOW = new Date('2026-11-22T12:00:00.000Z');
const at = { ...context, now: () => NOW };
const MINUTE = 60_000;

let sender = 0;
async function give(feedback: string, rating: Rating, minutesAgo: number): Promise<void> {
  sender += 1;
  const now = () => new Date(NOW.getTime() - minutesAgo * MINUTE);
  const customer_name = `Customer ${String.fromCharCode(65 + (sender % 26))}${sender}`;
  await submitFeedback({ ...context, now }, { customer_name, feedback, rating });
}

const listed = async (topic: string) => (await listFeedback(at, { topic })).data;
const names = async () => (await readTopics(at)).topics.map(({ topic }) => topic);

describe('topic rules', () => {
  it('hold wherever topics are shown or asked for', async () => {
    await give('The checkout failed', 1, 3);
    await give('The till, the checkout: slow', 2, 2);
    await give('Lovely cake', 5, 1);
    const events: string[][] = [];
    context.bus.subscribe('feedback', (event) => {
      if (event.type === 'created') events.push(event.feedback.topics);
    });
    await arrangeTopics(at, { topics: ['checkout', 'till'], name: 'Cash desk' });

    for (const asked of ['Cash desk', 'cash desk', 'till']) {
      expect((await listed(asked)).map(({ rating }) => rating)).toEqual([2, 1]);
    }
    expect((await listed('Cash desk'))[0]?.topics).toContain('Cash desk');
    const { value: page } = await (await exportFeedback(at, { topic: 'till' })).next();
    expect(page?.map((row) => row.topics.includes('Cash desk'))).toEqual([true, true]);
    const { topics } = await readTopics(at);
    expect(topics.find(({ topic }) => topic === 'Cash desk')).toMatchObject({
      count: 2,
      average_rating: 1.5,
      members: ['cash desk', 'checkout', 'till'],
    });
    const { trending_topics } = await readMetrics(at);
    expect(trending_topics.find(({ topic }) => topic === 'Cash desk')?.count).toBe(2);
    await give('Checkout again', 1, 0);
    expect(events.at(-1)).toContain('Cash desk');
    const [stored] = await context.db.query<{ topics: string[] }>(
      `SELECT topics FROM feedback WHERE feedback = 'The checkout failed'`,
    );
    expect(stored?.topics).toContain('checkout');
  });

  it('are undone exactly', async () => {
    await arrangeTopics(at, { topics: ['till'], mark: 'pinned' });
    const before = await listTopicRules(at);
    const { undo } = await arrangeTopics(at, { topics: ['till', 'queue'], name: 'Paying' });
    expect(await listTopicRules(at)).toEqual([
      { name: 'Paying', topics: ['paying', 'queue', 'till'], mark: 'pinned' },
    ]);
    await restoreTopicRules(at, { rules: undo });
    expect(await listTopicRules(at)).toEqual(before);
  });

  it('hide a topic, except from who asks for it', async () => {
    await give('Checkout! Awful.', 1, 3);
    await arrangeTopics(at, { topics: ['checkout'], mark: 'hidden' });
    expect(await names()).not.toContain('checkout');
    const { trending_topics } = await readMetrics(at);
    expect(trending_topics.map(({ topic }) => topic)).not.toContain('checkout');
    const [row] = await listed('checkout');
    expect(row?.topics).not.toContain('checkout');
    await arrangeTopics(at, { topics: ['checkout'], mark: null });
    expect(await names()).toContain('checkout');
  });

  it('show a pinned topic with its figure when nobody names it', async () => {
    for (let hour = 2; hour < 80; hour += 1) await give('The parking is fine', 4, hour * 60);
    await arrangeTopics(at, { topics: ['parking', 'cake'], mark: 'pinned' });
    const { trending_topics } = await readMetrics(at);
    expect(trending_topics).toEqual([
      expect.objectContaining({ topic: 'cake', count: 0, before: 0, lift: null, quotes: [] }),
      expect.objectContaining({ topic: 'parking', count: 0, before: 78, expected: 0 }),
    ]);
    expect((await names()).slice(0, 2)).toEqual(['cake', 'parking']);
  });

  it('are for members, and refuse nonsense', async () => {
    const viewer = {
      kind: 'token' as const,
      tokenId: null,
      name: 't',
      scopes: ['metrics:read', 'feedback:read'] as const,
    };
    await expect(
      arrangeTopics({ ...at, actor: viewer }, { topics: ['x'], name: 'y' }),
    ).rejects.toThrow('feedback:manage');
    for (const wrong of [
      {},
      { topics: [], name: 'x' },
      { topics: ['x'] },
      { topics: ['x'], name: '  ' },
      { topics: ['x'], name: 'a\u0000b' },
      { topics: ['x'], name: 'x'.repeat(61) },
      { topics: ['x'], mark: 'loved' },
    ]) {
      await expect(arrangeTopics(at, wrong)).rejects.toThrow(
        expect.objectContaining({ code: 'invalid_input' }),
      );
    }
    const upper = { rules: [{ topic: 'Till', name: null, mark: null }] };
    await expect(restoreTopicRules(at, upper)).rejects.toThrow('lower case');
  });
});
