import type { AlertKind } from '#lib/core/alerts/alert.ts';
import { type AlertRule, RULE_DEFAULTS } from '#lib/core/alerts/alert-rule.ts';
import type { Queries } from '#lib/infra/database.ts';

/** A rule with the low ratings it has told of: those received until `seenTo`, and those by id. */
export type KeptRule = AlertRule & { seenTo: Date; seenIds: string[] };

const COLUMNS = `id, kind, params, enabled, source, snoozed_until AS "snoozedUntil", preset,
  updated_at AS "updatedAt", seen_to AS "seenTo", coalesce(seen_ids, '{}') AS "seenIds"`;

type Row = KeptRule & Record<string, unknown>;

/** What is kept is what was set; all else is as Earshot has it by itself. */
const fromRow = (row: Row): KeptRule =>
  ({ ...row, params: { ...RULE_DEFAULTS[row.kind], ...row.params } }) as KeptRule;

/** Oldest first; there are few. */
export async function selectAlertRules(db: Queries): Promise<KeptRule[]> {
  const rows = await db.query<Row>(`SELECT ${COLUMNS} FROM alert_rule ORDER BY id`);
  return rows.map(fromRow);
}

export async function findAlertRule(db: Queries, id: string): Promise<KeptRule | null> {
  const [row] = await db.query<Row>(`SELECT ${COLUMNS} FROM alert_rule WHERE id = $1`, [id]);
  return row ? fromRow(row) : null;
}

export interface NewAlertRule {
  id: string;
  kind: AlertKind;
  params: object;
  enabled: boolean;
  source: string | null;
}

/** `seenTo`: what came before alarms nobody. @returns false when there are `most` already. */
export async function insertAlertRule(
  db: Queries,
  rule: NewAlertRule,
  now: Date,
  seenTo: Date,
  most: number,
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO alert_rule (id, kind, params, enabled, source, updated_at, seen_to)
     SELECT $1, $2, $3, $4, $5, $6, $7 WHERE (SELECT count(*) FROM alert_rule) < $8 RETURNING id`,
    [rule.id, rule.kind, JSON.stringify(rule.params), rule.enabled, rule.source, now, seenTo, most],
  );
  return rows.length > 0;
}

/** `seenTo` null: it stays. @returns false when the rule is gone. */
export async function updateAlertRule(
  db: Queries,
  rule: Pick<AlertRule, 'id' | 'enabled' | 'source' | 'snoozedUntil'> & { params: object },
  now: Date,
  seenTo: Date | null,
): Promise<boolean> {
  const rows = await db.query(
    `UPDATE alert_rule SET params = $2, enabled = $3, source = $4, snoozed_until = $5,
            updated_at = $6, seen_to = coalesce($7, seen_to)
      WHERE id = $1 RETURNING id`,
    [
      rule.id,
      JSON.stringify(rule.params),
      rule.enabled,
      rule.source,
      rule.snoozedUntil,
      now,
      seenTo,
    ],
  );
  return rows.length > 0;
}

export async function deleteAlertRule(db: Queries, id: string): Promise<boolean> {
  const rows = await db.query('DELETE FROM alert_rule WHERE id = $1 RETURNING id', [id]);
  return rows.length > 0;
}

/** Low ratings up to there have been told of. */
export async function moveSeen(
  db: Queries,
  id: string,
  seenTo: Date,
  seenIds: string[],
): Promise<void> {
  await db.query('UPDATE alert_rule SET seen_to = $2, seen_ids = $3 WHERE id = $1', [
    id,
    seenTo,
    seenIds,
  ]);
}
