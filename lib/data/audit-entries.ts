import type { AuditEntry, AuditOutcome, AuditVia } from '#lib/core/audit/audit-entry.ts';
import type { Database } from '#lib/infra/database.ts';

export interface AuditFilter {
  actor?: string | undefined;
  action?: string | undefined;
  via?: AuditVia | undefined;
  outcome?: AuditOutcome | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
  /** Those after this one, newest first. */
  before?: { at: Date; id: string } | undefined;
}

const COLUMNS = `id, at, actor_kind AS "actorKind", actor_id AS "actorId",
  actor_name AS "actorName", action, target, outcome, client, via, details`;

export async function insertAuditEntry(db: Database, entry: AuditEntry): Promise<void> {
  await db.query(
    `INSERT INTO audit_entry (id, at, actor_kind, actor_id, actor_name, action, target, outcome,
                              client, via, details)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      entry.id,
      entry.at,
      entry.actorKind,
      entry.actorId,
      entry.actorName,
      entry.action,
      entry.target,
      entry.outcome,
      entry.client,
      entry.via,
      JSON.stringify(entry.details),
    ],
  );
}

/** Newest first; along audit_entry_newest, audit_entry_actor or audit_entry_action. */
export function selectAuditEntries(
  db: Database,
  { actor, action, via, outcome, from, to, before }: AuditFilter,
  limit: number,
): Promise<AuditEntry[]> {
  const values: unknown[] = [limit];
  const conditions: string[] = [];
  const where = (condition: (place: string) => string, value: unknown) => {
    if (value === undefined) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  where((place) => `actor_name = ${place}`, actor);
  where((place) => `action = ${place}`, action);
  where((place) => `via = ${place}::audit_via`, via);
  where((place) => `outcome = ${place}::audit_outcome`, outcome);
  where((place) => `at >= ${place}`, from);
  where((place) => `at < ${place}`, to);
  if (before) {
    values.push(before.at, before.id);
    const [at, id] = [values.length - 1, values.length];
    conditions.push(`at <= $${at} AND (at, id) < ($${at}, $${id}::uuid)`);
  }
  const condition = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  return db.query<AuditEntry & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM audit_entry ${condition} ORDER BY at DESC, id DESC LIMIT $1`,
    values,
  );
}

/** The oldest ones, at most `limit` of them; by audit_entry_newest. @returns how many went. */
export async function deleteOldAuditEntries(
  db: Database,
  before: Date,
  limit: number,
): Promise<number> {
  const rows = await db.query(
    `DELETE FROM audit_entry WHERE id IN (
       SELECT id FROM audit_entry WHERE at < $1 ORDER BY at, id LIMIT $2)
     RETURNING 1`,
    [before, limit],
  );
  return rows.length;
}
