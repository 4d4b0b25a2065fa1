import { describe, expect, it, vi } from 'vitest';
import type { Database } from '#lib/infra/database.ts';
import { submitFeedback } from '#lib/services/submit-feedback.ts';
import { testContext } from '#test/test-context.ts';
import { createTopicBaseline } from './topic-baseline.ts';

const context = testContext();
const NOW = Date.parse('2026-11-22T12:00:00Z');
const later = (minutes: number) => new Date(NOW + minutes * 60_000);

/** The database, its queries held back while `gate` is closed. */
function gated() {
  let gate = Promise.resolve();
  let open = () => {};
  const db: Database = {
    ...context.db,
    query: (text, values) => gate.then(() => context.db.query(text, values)),
  };
  const close = () => {
    gate = new Promise((resolve) => {
      open = resolve;
    });
  };
  return { db, close, open: () => open() };
}

async function give(feedback: string): Promise<void> {
  const now = () => later(-60);
  await submitFeedback({ ...context, now }, { customer_name: 'Ada', feedback, rating: 3 });
}

describe('the topics of the week', () => {
  it('are waited for once, and later read again behind the callers’ back', async () => {
    const { db, close, open } = gated();
    const baselineAt = createTopicBaseline(db);
    await give('The checkout failed');
    expect((await baselineAt(later(0))).total).toBe(1);
    await give('The checkout failed again');
    close(); // whoever waited for the database now would wait for good
    expect((await baselineAt(later(4.9))).total).toBe(1);
    expect((await baselineAt(later(5))).total).toBe(1);
    expect((await baselineAt(later(6))).total).toBe(1);
    open();
    await vi.waitFor(async () => expect((await baselineAt(later(7))).total).toBe(2));
  });

  it('are kept when they cannot be read again', async () => {
    const query = vi.spyOn(context.db, 'query');
    const baselineAt = createTopicBaseline(context.db);
    await give('The checkout failed');
    await baselineAt(later(0));
    query.mockRejectedValue(new Error('database away'));
    expect((await baselineAt(later(5))).total).toBe(1);
    await vi.waitFor(() => expect(query).toHaveBeenCalled());
    query.mockRestore();
    expect((await baselineAt(later(6))).total).toBe(1);
  });

  it('are forgotten when many rows change, and a failure is not remembered', async () => {
    const baselineAt = createTopicBaseline(context.db, context.bus);
    expect((await baselineAt(later(0))).total).toBe(0);
    await give('The checkout failed');
    context.bus.publish('feedback_bulk', { reason: 'import' });
    const query = vi.spyOn(context.db, 'query').mockRejectedValue(new Error('database away'));
    await expect(baselineAt(later(1))).rejects.toThrow('database away');
    query.mockRestore();
    expect((await baselineAt(later(1))).total).toBe(1);
  });
});
