import type { Channel } from '#lib/core/outbound/channel.ts';
import type { Database, Queries } from '#lib/infra/database.ts';

/** A channel with its secrets, sealed. Never leaves the server. */
export interface KeptChannel extends Channel {
  secret: string | null;
  previousSecret: string | null;
}

const COLUMNS = `id, kind, name, destination, events, enabled, disabled_reason AS "disabledReason",
  previous_until AS "previousUntil", created_at AS "createdAt", failing_since AS "failingSince"`;
const KEPT = `${COLUMNS}, secret, previous_secret AS "previousSecret"`;

type Row<T> = T & Record<string, unknown>;

/** @returns false when there are so many already. */
export async function insertChannel(
  db: Database,
  channel: Channel & { secret: string | null },
  most: number,
): Promise<boolean> {
  const { id, kind, name, destination, events, enabled, createdAt, secret } = channel;
  const rows = await db.query(
    `INSERT INTO channel (id, kind, name, destination, events, enabled, created_at, secret)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8 WHERE (SELECT count(*) FROM channel) < $9 RETURNING id`,
    [id, kind, name, destination, events, enabled, createdAt, secret, most],
  );
  return rows.length > 0;
}

/** The oldest first, by channel_oldest. */
export function selectChannels(db: Database): Promise<Channel[]> {
  return db.query<Row<Channel>>(`SELECT ${COLUMNS} FROM channel ORDER BY created_at, id`);
}

export async function findChannel(db: Database, id: string): Promise<Channel | null> {
  const [row] = await db.query<Row<Channel>>(`SELECT ${COLUMNS} FROM channel WHERE id = $1`, [id]);
  return row ?? null;
}

/** Those that are on and have something to be delivered by now; by delivery_due. */
export function selectBusyChannels(db: Database): Promise<KeptChannel[]> {
  return db.query<Row<KeptChannel>>(
    `SELECT ${KEPT} FROM channel
      WHERE enabled AND EXISTS
        (SELECT 1 FROM delivery WHERE channel_id = channel.id AND due <= now())`,
  );
}

export interface ChannelChanges {
  name?: string;
  destination?: string;
  events?: string[];
  enabled?: boolean;
  secret?: string;
}

/**
 * What is left out stays. A destination or a switch that is set begins anew: nothing failed there.
 * @returns the channel as it is now, or null when there is none.
 */
export async function updateChannel(
  db: Queries,
  id: string,
  changes: ChannelChanges,
): Promise<Channel | null> {
  const { name, destination, events, enabled, secret } = changes;
  const anew = enabled !== undefined || destination !== undefined;
  const [row] = await db.query<Row<Channel>>(
    `UPDATE channel
        SET name = coalesce($2, name), destination = coalesce($3, destination),
            events = coalesce($4, events), enabled = coalesce($5, enabled),
            secret = coalesce($6, secret),
            disabled_reason = CASE WHEN $7 THEN NULL ELSE disabled_reason END,
            failing_since = CASE WHEN $7 THEN NULL ELSE failing_since END
      WHERE id = $1 RETURNING ${COLUMNS}`,
    [id, name ?? null, destination ?? null, events ?? null, enabled ?? null, secret ?? null, anew],
  );
  return row ?? null;
}

/** A new secret signs from now on, the old one beside it until then. */
export async function replaceSecret(
  db: Database,
  id: string,
  secret: string,
  previousUntil: Date,
): Promise<Channel | null> {
  const [row] = await db.query<Row<Channel>>(
    `UPDATE channel SET previous_secret = secret, previous_until = $3, secret = $2
      WHERE id = $1 RETURNING ${COLUMNS}`,
    [id, secret, previousUntil],
  );
  return row ?? null;
}

/** Its deliveries are swept away later, some at a time. @returns whether it was there. */
export async function deleteChannelRow(db: Database, id: string): Promise<boolean> {
  return (await db.query('DELETE FROM channel WHERE id = $1 RETURNING id', [id])).length > 0;
}

/** Remembers whether what is sent there arrives; writes only when that changed. */
export async function noteHealth(db: Queries, id: string, arrives: boolean): Promise<void> {
  await db.query(
    arrives
      ? 'UPDATE channel SET failing_since = NULL WHERE id = $1 AND failing_since IS NOT NULL'
      : 'UPDATE channel SET failing_since = now() WHERE id = $1 AND failing_since IS NULL',
    [id],
  );
}

/** Switches one off whose receiver is gone for good. */
export async function retireChannel(db: Queries, id: string): Promise<void> {
  await db.query(`UPDATE channel SET enabled = false, disabled_reason = 'gone' WHERE id = $1`, [
    id,
  ]);
}
