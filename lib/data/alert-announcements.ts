import type { Queries } from '#lib/infra/database.ts';

interface Pending {
  id: string;
  /** It, and not its end, is what the channels do not know. */
  raised: boolean;
  since: Date;
}

/**
 * What the channels have yet to be told, oldest first, by alert_pending. Locked until the transaction
 * ends: nobody else tells of it meanwhile.
 */
export async function selectPending(db: Queries): Promise<Pending[]> {
  const rows = await db.query<Pending & Record<string, unknown>>(
    `SELECT id, announced_at IS NULL AS raised,
            CASE WHEN announced_at IS NULL THEN raised_at ELSE resolved_at END AS since
       FROM alert
      WHERE announced_at IS NULL OR (resolved_at IS NOT NULL AND end_announced_at IS NULL)
      ORDER BY raised_at, id FOR UPDATE`,
  );
  return rows;
}

/** How many announcements there were since, along alert_changed; what came together counts once. */
export async function countAnnouncements(db: Queries, since: Date): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `SELECT count(DISTINCT announced_at)::int AS count FROM alert
      WHERE updated_at > $1 AND announced_at > $1`,
    [since],
  );
  return row?.count ?? 0;
}

/** What is over already when it is told of needs no telling of its end. */
export async function markAnnounced(db: Queries, ids: string[], now: Date): Promise<void> {
  await db.query(
    `UPDATE alert SET announced_at = coalesce(announced_at, $2), updated_at = $2,
            end_announced_at = CASE WHEN resolved_at IS NULL THEN NULL ELSE $2::timestamptz END
      WHERE id = ANY($1::uuid[])`,
    [ids, now],
  );
}
