import type { Alert, AlertState, Resolution } from '#lib/core/alerts/alert.ts';
import type { Queries } from '#lib/infra/database.ts';
import type { Position } from './feedback-conditions.ts';

const COLUMNS = `id, rule_id AS "ruleId", kind, severity, source, topic, raised_at AS "raisedAt",
  updated_at AS "updatedAt", resolved_at AS "resolvedAt", resolution,
  acknowledged_at AS "acknowledgedAt", acknowledged_by AS "acknowledgedBy",
  clear_since AS "clearSince", period_from AS "from", period_to AS "to", figures,
  coalesce(feedback_ids, '{}') AS "feedbackIds", announced_at AS "announcedAt",
  end_announced_at AS "endAnnouncedAt"`;

type Row = Omit<Alert, 'period'> & { from: Date; to: Date } & Record<string, unknown>;

const fromRow = ({ from, to, ...row }: Row): Alert => ({ ...row, period: { from, to } });

const keyOf = ({ ruleId, topic }: Pick<Alert, 'ruleId' | 'topic'>) => `${ruleId} ${topic ?? ''}`;

/** By alert_open. @returns false when one is open for the same rule and topic. */
export async function insertAlert(db: Queries, alert: Alert): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO alert (id, rule_id, kind, severity, source, topic, open_key, raised_at, updated_at,
       period_from, period_to, figures, feedback_ids)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, $11, $12)
     ON CONFLICT (open_key) DO NOTHING RETURNING id`,
    [
      alert.id,
      alert.ruleId,
      alert.kind,
      alert.severity,
      alert.source,
      alert.topic,
      keyOf(alert),
      alert.raisedAt,
      alert.period.from,
      alert.period.to,
      JSON.stringify(alert.figures),
      alert.feedbackIds,
    ],
  );
  return rows.length > 0;
}

/** Its figures, while it is open. */
export async function updateAlertFigures(db: Queries, alert: Alert): Promise<void> {
  await db.query(
    `UPDATE alert SET severity = $2, clear_since = $3, period_from = $4, period_to = $5,
            figures = $6, feedback_ids = $7, updated_at = $8
      WHERE id = $1 AND resolved_at IS NULL`,
    [
      alert.id,
      alert.severity,
      alert.clearSince,
      alert.period.from,
      alert.period.to,
      JSON.stringify(alert.figures),
      alert.feedbackIds,
      alert.updatedAt,
    ],
  );
}

/** @returns null when it was over already. */
export async function resolveAlertRow(
  db: Queries,
  id: string,
  resolution: Resolution,
  now: Date,
): Promise<Alert | null> {
  const [row] = await db.query<Row>(
    `UPDATE alert SET resolved_at = $3, resolution = $2, open_key = NULL, updated_at = $3
      WHERE id = $1 AND resolved_at IS NULL RETURNING ${COLUMNS}`,
    [id, resolution, now],
  );
  return row ? fromRow(row) : null;
}

/** The first to do so is remembered. @returns null when there is none with this id. */
export async function acknowledgeAlertRow(
  db: Queries,
  id: string,
  by: string,
  now: Date,
): Promise<Alert | null> {
  const [row] = await db.query<Row>(
    `UPDATE alert SET acknowledged_at = coalesce(acknowledged_at, $3),
            acknowledged_by = coalesce(acknowledged_by, $2),
            updated_at = CASE WHEN acknowledged_at IS NULL THEN $3 ELSE updated_at END
      WHERE id = $1 RETURNING ${COLUMNS}`,
    [id, by, now],
  );
  return row ? fromRow(row) : null;
}

export async function findAlert(db: Queries, id: string): Promise<Alert | null> {
  const [row] = await db.query<Row>(`SELECT ${COLUMNS} FROM alert WHERE id = $1`, [id]);
  return row ? fromRow(row) : null;
}

/** Newest first; by alert_open, or along alert_newest. */
export async function selectAlerts(
  db: Queries,
  {
    state,
    limit,
    before,
  }: { state?: AlertState | undefined; limit: number; before: Position | null },
): Promise<Alert[]> {
  const conditions: Record<AlertState, string> = {
    open: 'open_key IS NOT NULL AND acknowledged_at IS NULL',
    acknowledged: 'open_key IS NOT NULL AND acknowledged_at IS NOT NULL',
    resolved: 'open_key IS NULL',
  };
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM alert
      WHERE ${state ? conditions[state] : 'true'}
        AND ($2::timestamptz IS NULL OR (raised_at <= $2 AND (raised_at, id) < ($2, $3::uuid)))
      ORDER BY raised_at DESC, id DESC LIMIT $1`,
    [limit, before?.timestamp ?? null, before?.id ?? null],
  );
  return rows.map(fromRow);
}

/** Every alert that is not over, by alert_open. */
export async function selectOpenAlerts(db: Queries): Promise<Alert[]> {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM alert WHERE open_key IS NOT NULL ORDER BY raised_at DESC, id DESC`,
  );
  return rows.map(fromRow);
}

/** What changed since, in the order in which it did, along alert_changed. */
export async function selectChangedAlerts(db: Queries, since: Date): Promise<Alert[]> {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM alert WHERE updated_at > $1 ORDER BY updated_at, id LIMIT 200`,
    [since],
  );
  return rows.map(fromRow);
}

/** When the last one of a rule and topic ended, along alert_newest from `since` on. */
export async function lastEndOf(
  db: Queries,
  { ruleId, topic }: Pick<Alert, 'ruleId' | 'topic'>,
  since: Date,
): Promise<Date | null> {
  const [row] = await db.query<{ ended: Date | null }>(
    `SELECT max(resolved_at) AS ended FROM alert
      WHERE updated_at > $3 AND resolved_at > $3 AND rule_id = $1
        AND topic IS NOT DISTINCT FROM $2`,
    [ruleId, topic, since],
  );
  return row?.ended ?? null;
}

/** They are history no more, along alert_newest. */
export async function deleteAlertsBefore(db: Queries, moment: Date): Promise<void> {
  await db.query('DELETE FROM alert WHERE raised_at < $1 AND resolved_at IS NOT NULL', [moment]);
}
