import { describe, expect, it } from 'vitest';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { testContext } from '#test/test-context.ts';
import { listFeedback } from './list-feedback.ts';
import { submitFeedback } from './submit-feedback.ts';

const context = testContext();
const START = Date.parse('2026-11-22T12:00:00Z');

async function give(number: number, more: object = {}): Promise<void> {
  const now = () => new Date(START + Math.floor(number / 3) * 1000);
  const piece = { customer_name: 'Ada', feedback: `Piece ${number}`, rating: 3, ...more };
  await submitFeedback({ ...context, now }, piece);
}

describe('listFeedback', () => {
  it('gives the five newest unless told otherwise', async () => {
    for (let number = 0; number < 8; number += 1) await give(number);
    const { data, next_cursor } = await listFeedback(context);
    expect(data).toHaveLength(5);
    expect(data[0]?.feedback).toMatch(/Piece [67]/);
    expect(next_cursor).not.toBeNull();
  });

  it('visits every piece once, page by page, while more arrive', async () => {
    for (let number = 0; number < 40; number += 1) await give(number);
    const seen: string[] = [];
    let cursor: string | undefined;
    let page: { data: FeedbackWire[]; next_cursor: string | null };
    do {
      page = await listFeedback(context, { limit: '7', ...(cursor && { cursor }) });
      seen.push(...page.data.map((one) => one.feedback));
      await give(100 + seen.length);
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
    expect(seen).toHaveLength(40);
    expect(new Set(seen).size).toBe(40);
  });

  it('filters by everything a figure can be clicked for', async () => {
    await give(1, { rating: 1, feedback: 'The checkout is broken', source: 'shop-12' });
    await give(2, { rating: 5, feedback: 'Der Service war großartig, vielen Dank', source: 'app' });
    const found = async (query: Record<string, string>) =>
      (await listFeedback(context, query)).data.map((one) => one.rating);
    expect(await found({ rating: '1' })).toEqual([1]);
    expect(await found({ sentiment: 'positive' })).toEqual([5]);
    expect(await found({ topic: 'checkout' })).toEqual([1]);
    expect(await found({ source: 'app' })).toEqual([5]);
    expect(await found({ language: 'de' })).toEqual([5]);
    expect(await found({ from: '2026-11-22T12:00:01Z' })).toEqual([]);
    expect(await found({ to: '2026-11-22T12:00:01Z' })).toEqual([5, 1]);
    await give(3, { rating: 2, customer_name: ' Zoë ' });
    expect(await found({ customer_name: ' Zoë ' })).toEqual([2]);
    expect(await found({ customer_name: 'Zoë' })).toEqual([]);
    expect(await found({ topic: "x' OR '1'='1" })).toEqual([]);
  });

  it('lets a relative period move along with the clock', async () => {
    await give(1);
    const count = async (period: string, hoursLater: number) => {
      const now = () => new Date(START + hoursLater * 3_600_000);
      return (await listFeedback({ ...context, now }, { period })).data.length;
    };
    expect(await count('hour', 0.5)).toBe(1);
    expect(await count('hour', 1.5)).toBe(0);
    expect(await count('week', 167)).toBe(1);
    expect(await count('month', 721)).toBe(0);
  });

  it.each([
    { limit: '0' },
    { limit: '101' },
    { limit: '1; DROP TABLE feedback' },
    { rating: '6' },
    { sentiment: 'angry' },
    { from: 'yesterday' },
    { cursor: 'bm90IG91cnM' },
    { topic: 'a\u0000b' },
    { period: 'year' },
    { period: 'week', to: '2026-11-22T12:00:00Z' },
    { customer_name: 'x'.repeat(801) },
  ])('says what is wrong with %j', async (query) => {
    await expect(listFeedback(context, query)).rejects.toMatchObject({
      code: 'invalid_input',
      issues: [{ field: Object.keys(query)[0] }],
    });
  });
});
