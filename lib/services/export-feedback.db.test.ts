import { describe, expect, it, vi } from 'vitest';
import { insertRows } from '#lib/data/insert-feedback.ts';
import { testContext } from '#test/test-context.ts';
import { exportFeedback } from './export-feedback.ts';
import { listFeedback } from './list-feedback.ts';
import { newFeedback } from './new-feedback.ts';

const context = testContext();
const START = Date.parse('2026-11-20T12:00:00Z');

async function giveMany(count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => {
    const at = new Date(START + Math.floor(index / 7) * 1000);
    const rating = index % 5 === 0 ? 1 : 4;
    const input = { customer_name: 'Ada', feedback: `Piece ${index}`, rating } as const;
    return newFeedback(input, { timestamp: at, receivedAt: at, defaultSource: 'api' });
  });
  await insertRows(context.db, rows);
}

async function exported(query: Record<string, string> = {}) {
  const all = [];
  for await (const page of await exportFeedback(context, query)) all.push(...page);
  return all;
}

describe('exportFeedback', () => {
  it('gives every piece once, as the list does', async () => {
    await giveMany(4_321);
    const all = await exported();
    expect(new Set(all.map((one) => one.id)).size).toBe(4_321);
    expect(all.slice(0, 100)).toEqual((await listFeedback(context, { limit: '100' })).data);
  });

  it('gives what the filters let through', async () => {
    await giveMany(50);
    expect(await exported({ rating: '1' })).toHaveLength(10);
    expect(await exported({ to: new Date(START).toISOString() })).toEqual([]);
  });

  it('reads one page ahead of who asks, and no further', async () => {
    await giveMany(4_321);
    const query = vi.spyOn(context.db, 'query');
    for await (const page of await exportFeedback(context)) {
      expect(page).toHaveLength(500);
      await new Promise((resolve) => setTimeout(resolve, 200));
      break;
    }
    const reads = query.mock.calls.filter(([text]) => text.includes('FROM feedback'));
    expect(reads).toHaveLength(2);
    query.mockRestore();
  });

  it('refuses at once, not in the middle', async () => {
    const stranger = { ...context, actor: { kind: 'customer', address: '::1' } as const };
    await expect(exportFeedback(stranger)).rejects.toThrow(
      expect.objectContaining({ code: 'unauthenticated' }),
    );
    await expect(exportFeedback(context, { rating: '6' })).rejects.toThrow(
      expect.objectContaining({
        code: 'invalid_input',
        issues: [expect.objectContaining({ field: 'rating' })],
      }),
    );
  });
});
