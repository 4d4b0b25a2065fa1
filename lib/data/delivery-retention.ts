import type { Database } from '#lib/infra/database.ts';

/** Few enough for a statement that holds up nobody. */
const BATCH = 1_000;

/**
 * Deletes some of what is not kept: what ended long ago, what lies beyond a channel's newest
 * `most`, and what was of a channel that is gone. Those that wait go as well once there are so many
 * newer ones: a receiver that is away for days costs no more than this. By delivery_oldest and
 * delivery_newest.
 * @returns whether there may be more of it.
 */
export async function sweepDeliveries(db: Database, days: number, most: number): Promise<boolean> {
  const rows = await db.query(
    `DELETE FROM delivery WHERE id IN (
       (SELECT id FROM delivery
         WHERE created_at < now() - make_interval(days => $1) AND ended_at IS NOT NULL
         ORDER BY created_at LIMIT $3)
       UNION ALL
       (SELECT id FROM delivery
         WHERE NOT EXISTS (SELECT 1 FROM channel WHERE id = delivery.channel_id) LIMIT $3)
       UNION ALL
       (SELECT beyond.id FROM channel CROSS JOIN LATERAL
          (SELECT id FROM delivery WHERE channel_id = channel.id
            ORDER BY created_at DESC, id DESC OFFSET $2 LIMIT $3) AS beyond)
     ) RETURNING id`,
    [days, most, BATCH],
  );
  return rows.length >= BATCH;
}
