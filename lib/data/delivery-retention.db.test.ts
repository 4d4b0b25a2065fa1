import { expect, it } from 'vitest';
import { testContext } from '#test/test-context.ts';
import { sweepDeliveries } from './delivery-retention.ts';

const { db } = testContext();

const insertChannel = async () => {
  const [row] = await db.query<{ id: string }>(
    `INSERT INTO channel (id, kind, name, destination, events, created_at)
     VALUES (gen_random_uuid(), 'webhook', 'n', 'https://a.example', '{}', now()) RETURNING id`,
  );
  return row?.id;
};
const insert = (channel: string | undefined, event: string, daysAgo: number, ended: boolean) =>
  db.query(
    `INSERT INTO delivery (channel_id, event, at, data, created_at, ended_at)
     VALUES ($1, $2, now(), '{}', now() - make_interval(hours => $3), CASE WHEN $4 THEN now() END)`,
    [channel, event, daysAgo * 24, ended],
  );
const left = async () =>
  (await db.query<{ event: string }>('SELECT event FROM delivery ORDER BY event')).map(
    (one) => one.event,
  );

it('forgets what is old, beyond the bound, or of a channel that is gone', async () => {
  const channel = await insertChannel();
  await insert(channel, 'old', 31, true);
  await insert(channel, 'older, waiting', 32, false);
  await insert(channel, 'young', 29, true);
  await insert(crypto.randomUUID(), 'orphan', 0, false);
  const busy = await insertChannel();
  for (const days of [1, 2, 3, 4]) await insert(busy, `busy ${days}`, days, false);
  expect(await sweepDeliveries(db, 30, 3)).toBe(false);
  expect(await left()).toEqual(['busy 1', 'busy 2', 'busy 3', 'older, waiting', 'young']);
});
