import type { Feedback } from '#lib/core/feedback/feedback.ts';
import type { Eraser } from '#lib/core/follow-up/follow-up-wire.ts';
import type { Database, Queries } from '#lib/infra/database.ts';
import { FEEDBACK_COLUMNS, type FeedbackRow, feedbackFromRow } from './feedback-row.ts';

/** A contact as it is stored: encrypted, with its end. */
export interface NewFollowUp {
  contact: string;
  createdAt: Date;
  eraseAt: Date;
}

export interface FollowUp extends Omit<NewFollowUp, 'contact'> {
  id: string;
  contact: string | null;
  erasedAt: Date | null;
  erasedBy: Eraser | null;
  answeredAt: Date | null;
  answeredBy: string | null;
}

const COLUMNS = `id, contact, created_at AS "createdAt", erase_at AS "eraseAt",
  erased_at AS "erasedAt", erased_by AS "erasedBy", answered_at AS "answeredAt",
  answered_by AS "answeredBy"`;

/**
 * SQL that keeps the contacts of pieces stored by the statement it is part of, which commits with them.
 * @param rows their name in the statement
 * @param given a parameter: JSON of `{id, contact, createdAt, eraseAt}`, an id once
 */
export const recordFollowUps = (rows: string, given: string, owner: 'feedback_id' | 'held_id') => `
  INSERT INTO follow_up (id, ${owner}, contact, created_at, erase_at)
  SELECT row.id, row.id, given.contact, given."createdAt", given."eraseAt"
    FROM ${rows} AS row JOIN json_to_recordset(${given}) AS given(id uuid, contact text,
         "createdAt" timestamptz, "eraseAt" timestamptz) ON given.id = row.id
  ON CONFLICT (id) DO UPDATE SET feedback_id = EXCLUDED.feedback_id, held_id = EXCLUDED.held_id`;

/** Of a piece that was there before. @returns false where it has one, or had. */
export async function insertFollowUp(
  db: Queries,
  feedbackId: string,
  { contact, createdAt, eraseAt }: NewFollowUp,
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO follow_up (id, feedback_id, contact, created_at, erase_at)
     SELECT id, id, $2, $3, $4 FROM feedback WHERE id = $1 ON CONFLICT (id) DO NOTHING RETURNING id`,
    [feedbackId, contact, createdAt, eraseAt],
  );
  return rows.length > 0;
}

/** Of a piece of feedback, counted or kept aside; by follow_up_pkey. */
export async function findFollowUp(db: Queries, id: string): Promise<FollowUp | null> {
  const [row] = await db.query<FollowUp & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM follow_up WHERE id = $1`,
    [id],
  );
  return row ?? null;
}

/** What was kept aside counts now; by follow_up_held. */
export async function releaseFollowUp(db: Queries, id: string): Promise<void> {
  await db.query('UPDATE follow_up SET feedback_id = held_id, held_id = NULL WHERE held_id = $1', [
    id,
  ]);
}

/** By follow_up_pkey. @returns whether there is one. */
export async function updateAnswered(
  db: Queries,
  id: string,
  answered: { at: Date; by: string } | null,
): Promise<boolean> {
  const rows = await db.query(
    'UPDATE follow_up SET answered_at = $2, answered_by = $3 WHERE id = $1 RETURNING id',
    [id, answered?.at ?? null, answered?.by ?? null],
  );
  return rows.length > 0;
}

/** Forgets where, and keeps that somebody asked; by follow_up_pkey. @returns whether it was there. */
export async function eraseContact(
  db: Queries,
  id: string,
  at: Date,
  by: Eraser,
): Promise<boolean> {
  const rows = await db.query(
    `UPDATE follow_up SET contact = NULL, erased_at = $2, erased_by = $3
      WHERE id = $1 AND contact IS NOT NULL RETURNING id`,
    [id, at, by],
  );
  return rows.length > 0;
}

/** Those whose time has come, some at once; by follow_up_due. @returns how many. */
export async function eraseDueContacts(db: Database, now: Date, limit: number): Promise<number> {
  const rows = await db.query(
    `UPDATE follow_up SET contact = NULL, erased_at = $1, erased_by = 'time' WHERE id IN (
       SELECT id FROM follow_up WHERE erased_at IS NULL AND erase_at <= $1
        ORDER BY erase_at LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING id`,
    [now, limit],
  );
  return rows.length;
}

/** How many of these pieces have a contact still; by follow_up_feedback. */
export async function countContacts(db: Queries, feedbackIds: string[]): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM follow_up
      WHERE feedback_id = ANY($1::uuid[]) AND contact IS NOT NULL`,
    [feedbackIds],
  );
  return row?.count ?? 0;
}

/** What those said who wait for an answer and can have one, first come first; by follow_up_due. */
export async function selectOpenFollowUps(db: Database, limit: number): Promise<Feedback[]> {
  const rows = await db.query<FeedbackRow & Record<string, unknown>>(
    `SELECT ${FEEDBACK_COLUMNS} FROM feedback JOIN (
       SELECT feedback_id, created_at FROM follow_up
        WHERE erased_at IS NULL AND answered_at IS NULL AND feedback_id IS NOT NULL
        ORDER BY created_at, feedback_id LIMIT $1) AS asked ON asked.feedback_id = feedback.id
      ORDER BY asked.created_at, id`,
    [limit],
  );
  return rows.map(feedbackFromRow);
}
