import type {
  Attempt,
  DeliveredEvent,
  Delivery,
  DeliveryState,
} from '#lib/core/outbound/delivery.ts';
import type { Database, Queries } from '#lib/infra/database.ts';
import type { Position } from './feedback-conditions.ts';

const ATTEMPTS = `coalesce((
  SELECT json_agg(json_build_object('number', number, 'at', a.at, 'durationMs', duration_ms,
           'status', status, 'error', error, 'response', response) ORDER BY number)
    FROM delivery_attempt a WHERE delivery_id = delivery.id), '[]')`;
const COLUMNS = `id, channel_id AS "channelId", event, at, data, erased, state,
  created_at AS "createdAt", due, ended_at AS "endedAt", ${ATTEMPTS} AS attempts`;

type Row = Omit<Delivery, 'attempts'> & {
  attempts: (Omit<Attempt, 'at'> & { at: string })[];
} & Record<string, unknown>;

const fromRow = (row: Row): Delivery => ({
  ...row,
  attempts: row.attempts.map((attempt) => ({ ...attempt, at: new Date(attempt.at) })),
});

/** Those of a channel, the newest first; by delivery_newest. */
export async function selectDeliveries(
  db: Database,
  channelId: string,
  { state, before, limit }: { state: DeliveryState | null; before: Position | null; limit: number },
): Promise<Delivery[]> {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM delivery
      WHERE channel_id = $1 AND ($2::delivery_state IS NULL OR state = $2)
        AND ($3::timestamptz IS NULL OR (created_at, id) < ($3, $4::uuid))
      ORDER BY created_at DESC, id DESC LIMIT $5`,
    [channelId, state, before?.timestamp ?? null, before?.id ?? null, limit],
  );
  return rows.map(fromRow);
}

export async function findDelivery(
  db: Database,
  channelId: string,
  id: string,
): Promise<Delivery | null> {
  const [row] = await db.query<Row>(
    `SELECT ${COLUMNS} FROM delivery WHERE id = $1 AND channel_id = $2`,
    [id, channelId],
  );
  return row ? fromRow(row) : null;
}

/** What one channel is told beside what happens. @returns its id. */
export async function insertDelivery(
  db: Database,
  channelId: string,
  event: DeliveredEvent,
  { at, data }: { at: Date; data: object },
): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    'INSERT INTO delivery (channel_id, event, at, data) VALUES ($1, $2, $3, $4) RETURNING id',
    [channelId, event, at, JSON.stringify(data)],
  );
  return row?.id ?? '';
}

/**
 * Sends again what has ended, with all its tries before it and the same id: one delivery, or all of
 * a channel that failed. What was erased stays where it is. @returns how many.
 */
export async function replayDeliveries(
  db: Queries,
  channelId: string,
  id: string | null,
): Promise<number> {
  const rows = await db.query(
    `UPDATE delivery SET state = 'pending', due = now(), ended_at = NULL, tries = 0
      WHERE channel_id = $1 AND NOT erased AND state <> 'pending'
        AND (CASE WHEN $2::uuid IS NULL THEN state = 'failed' ELSE id = $2 END) RETURNING id`,
    [channelId, id],
  );
  return rows.length;
}

/** What still waits for a channel that was switched off. */
export async function cancelDeliveries(db: Queries, channelId: string): Promise<void> {
  await db.query(
    `UPDATE delivery SET state = 'cancelled', due = NULL, claim = NULL, ended_at = now()
      WHERE channel_id = $1 AND due IS NOT NULL`,
    [channelId],
  );
}

/** How many of a channel are in each state, counted up to a thousand each; by delivery_newest. */
export async function countDeliveries(
  db: Database,
  channelId: string,
): Promise<Record<DeliveryState, number>> {
  const rows = await db.query<{ state: DeliveryState; count: number }>(
    `SELECT state, count(*)::int AS count FROM delivery WHERE channel_id = $1 GROUP BY state`,
    [channelId],
  );
  const counts = { pending: 0, delivered: 0, failed: 0, cancelled: 0 };
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}
