import { deletedEvent } from '#lib/core/outbound/deleted-event.ts';
import type { Citation, Report, ReportType } from '#lib/core/report/report.ts';
import { reportContentSchema } from '#lib/core/report/report.ts';
import { citationsOf } from '#lib/core/report/statements-of.ts';
import { withdrawQuotes } from '#lib/core/report/withdraw-quotes.ts';
import type { Database, Queries } from '#lib/infra/database.ts';
import { inTransaction } from '#lib/infra/in-transaction.ts';
import { deleteFeedbackRows } from './delete-feedback-rows.ts';
import type { Position } from './feedback-conditions.ts';
import { forgetDelivered } from './forget-delivered.ts';
import { recordEvents } from './outbox.ts';
import { withdrawMessages } from './withdraw-messages.ts';

const COLUMNS = 'id, "timestamp", report_type AS "reportType", content, citations';

interface Row extends Record<string, unknown> {
  id: string;
  timestamp: Date;
  reportType: ReportType;
  content: unknown;
  citations: Citation[];
}

const fromRow = ({ content, ...row }: Row): Report => ({
  ...row,
  content: reportContentSchema.parse(content),
});

/**
 * Stores a report if everything it quotes is still there, and holds that until it is stored: who is
 * erased meanwhile is not in it. By feedback_pkey.
 * @returns false when the id is taken, or a quote's feedback is gone.
 */
export async function insertReport(db: Queries, report: Report): Promise<boolean> {
  const cited = [...new Set(report.citations.map(({ id }) => id))];
  const rows = await db.query(
    `WITH cited AS MATERIALIZED (SELECT id FROM feedback WHERE id = ANY($6::uuid[]) FOR SHARE)
     INSERT INTO analysis_report (id, "timestamp", report_type, content, citations)
     SELECT $1::uuid, $2::timestamptz, $3::report_type, $4::jsonb, $5::jsonb
      WHERE (SELECT count(*) FROM cited) = cardinality($6::uuid[])
     ON CONFLICT (id) DO NOTHING RETURNING id`,
    [
      report.id,
      report.timestamp,
      report.reportType,
      JSON.stringify(report.content),
      JSON.stringify(report.citations),
      cited,
    ],
  );
  return rows.length > 0;
}

/** By analysis_report_pkey. */
export async function findReport(db: Database, id: string): Promise<Report | null> {
  const [row] = await db.query<Row>(`SELECT ${COLUMNS} FROM analysis_report WHERE id = $1`, [id]);
  return row ? fromRow(row) : null;
}

/** The newest, or those older than a position; along analysis_report_newest. */
export async function selectReports(
  db: Database,
  limit: number,
  before: Position | null,
): Promise<Report[]> {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM analysis_report
      WHERE $2::timestamptz IS NULL
         OR ("timestamp" <= $2 AND ("timestamp", id) < ($2, $3::uuid))
      ORDER BY "timestamp" DESC, id DESC LIMIT $1`,
    [limit, before?.timestamp ?? null, before?.id ?? null],
  );
  return rows.map(fromRow);
}

/** By analysis_report_pkey. @returns whether it was there. */
export async function deleteReportRow(db: Database, id: string): Promise<boolean> {
  const rows = await db.query('DELETE FROM analysis_report WHERE id = $1 RETURNING id', [id]);
  return rows.length > 0;
}

/**
 * Deletes feedback and, in the same transaction, every quotation of it in reports, in what channels
 * were told and in what the assistant said, so that nothing of it is left whatever fails. Rows are
 * locked in the order of their ids.
 * @returns how much feedback that was.
 */
export function eraseFeedbackRows(db: Database, ids: string[], at: Date): Promise<number> {
  return inTransaction(db, async (transaction) => {
    const erased = await deleteFeedbackRows(transaction, ids);
    await forgetDelivered(transaction, ids);
    await withdrawMessages(transaction, ids);
    await recordEvents(
      transaction,
      erased.map((id) => deletedEvent(id, at)),
    );
    // Reports are few: read once, without an index.
    const rows = await transaction.query<Row>(
      `SELECT ${COLUMNS} FROM analysis_report
        WHERE jsonb_path_query_array(citations, '$[*].id') ?| $1::text[]
        ORDER BY id FOR UPDATE`,
      [ids],
    );
    for (const row of rows) {
      const content = withdrawQuotes(fromRow(row).content, new Set(ids));
      await transaction.query(
        'UPDATE analysis_report SET content = $2, citations = $3 WHERE id = $1',
        [row.id, JSON.stringify(content), JSON.stringify(citationsOf(content))],
      );
    }
    return erased.length;
  });
}
