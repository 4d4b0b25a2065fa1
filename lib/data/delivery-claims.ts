import type { Attempt, Delivery } from '#lib/core/outbound/delivery.ts';
import type { Queries } from '#lib/infra/database.ts';

/** Longer than a try may take: who holds a delivery after that is gone, and another takes it over. */
const LEASE_SECONDS = 45;

export interface ClaimedDelivery
  extends Pick<Delivery, 'id' | 'channelId' | 'event' | 'at' | 'data'> {
  /** Since it was made or replayed, this one included. */
  tries: number;
}

/**
 * Takes deliveries of one channel that are due, those that waited longest first; what others are at
 * is left to them. A try counts when it begins: what kills a process is not tried for ever. By
 * delivery_due and the database's clock.
 */
export function claimDeliveries(
  db: Queries,
  channelId: string,
  claim: string,
  most: number,
): Promise<ClaimedDelivery[]> {
  return db.query<ClaimedDelivery & Record<string, unknown>>(
    `WITH next AS MATERIALIZED (
       SELECT id FROM delivery WHERE channel_id = $1 AND due <= now()
        ORDER BY due LIMIT $3 FOR UPDATE SKIP LOCKED
     )
     UPDATE delivery SET claim = $2, due = now() + make_interval(secs => $4), tries = tries + 1
       FROM next WHERE delivery.id = next.id
     RETURNING delivery.id, channel_id AS "channelId", event, at, data, tries`,
    [channelId, claim, most, LEASE_SECONDS],
  );
}

/** Gives one back that was not tried to the end, because the process stops. */
export async function returnDelivery(db: Queries, id: string, claim: string): Promise<void> {
  await db.query(
    `UPDATE delivery SET claim = NULL, due = now(), tries = tries - 1 WHERE id = $1 AND claim = $2`,
    [id, claim],
  );
}

/**
 * Writes down how a try ended. Nothing is written when somebody else took it over, or it was
 * cancelled or erased meanwhile.
 * @param retryMs when to try again; null: never.
 */
export async function endTry(
  db: Queries,
  { id, claim }: { id: string; claim: string },
  attempt: Omit<Attempt, 'number'>,
  retryMs: number | null,
): Promise<void> {
  const state = attempt.error === null ? 'delivered' : retryMs === null ? 'failed' : 'pending';
  await db.query(
    `WITH ended AS (
       UPDATE delivery
          SET claim = NULL, state = $3::delivery_state,
              due = CASE WHEN $3 = 'pending' THEN now() + $4 * interval '1 ms' END,
              ended_at = CASE WHEN $3 <> 'pending' THEN now() END
        WHERE id = $1 AND claim = $2 RETURNING id
     )
     INSERT INTO delivery_attempt (delivery_id, number, at, duration_ms, status, error, response)
     SELECT id, 1 + coalesce(
              (SELECT max(number) FROM delivery_attempt WHERE delivery_id = ended.id), 0),
            $5, $6, $7, $8, $9
       FROM ended`,
    [
      id,
      claim,
      state,
      retryMs ?? 0,
      attempt.at,
      attempt.durationMs,
      attempt.status,
      attempt.error,
      attempt.response,
    ],
  );
}
