import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { OutboundEvent } from '#lib/core/outbound/outbound-event.ts';
import { inTransaction } from '#lib/infra/in-transaction.ts';
import { testContext } from '#test/test-context.ts';
import { recordEvents } from './outbox.ts';

const { db } = testContext();
const id = randomUUID();
const at = new Date('2026-11-22T12:00:00.123Z');
const deleted: OutboundEvent = { type: 'feedback.deleted', at, data: { id } };
const raised: OutboundEvent = { type: 'alert.raised', at, data: { id }, feedbackIds: [id] };

const listen = (events: string[], enabled = true) =>
  db.query(
    `INSERT INTO channel (id, kind, name, destination, events, enabled, created_at)
     VALUES (gen_random_uuid(), 'webhook', 'n', 'https://a.example', $1, $2, now())`,
    [events, enabled],
  );
const recorded = () =>
  db.query('SELECT event, at, data, feedback_ids, state, tries FROM delivery ORDER BY event');

describe('the outbox', () => {
  it('has one row an event and listening channel', async () => {
    await listen(['feedback.deleted', 'alert.raised']);
    await listen(['alert.raised']);
    await listen(['report.created']);
    await listen(['alert.raised'], false);
    await recordEvents(db, [deleted, raised]);
    await recordEvents(db, []);
    const row = { at, data: { id }, state: 'pending', tries: 0 };
    expect(await recorded()).toEqual([
      { ...row, event: 'alert.raised', feedback_ids: [id] },
      { ...row, event: 'alert.raised', feedback_ids: [id] },
      { ...row, event: 'feedback.deleted', feedback_ids: [] },
    ]);
  });

  it('holds what its transaction holds, and nothing of one that fails', async () => {
    await listen(['feedback.deleted']);
    const change = (fail: boolean) =>
      inTransaction(db, async (transaction) => {
        await recordEvents(transaction, [deleted]);
        if (fail) throw new Error('changed my mind');
      });
    await expect(change(true)).rejects.toThrow('changed my mind');
    expect(await recorded()).toEqual([]);
    await change(false);
    expect(await recorded()).toHaveLength(1);
  });
});
