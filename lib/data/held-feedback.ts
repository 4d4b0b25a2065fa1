import type { FeedbackInput } from '#lib/core/feedback/feedback-input.ts';
import type { Database } from '#lib/infra/database.ts';

export type HoldReason = 'honeypot' | 'too_fast' | 'no_token';

/** A submission kept aside, with everything needed to accept it later as if nothing had been. */
export interface HeldFeedback {
  id: string;
  heldAt: Date;
  reason: HoldReason;
  payload: FeedbackInput;
}

/** Twice the same id is once. */
export async function insertHeld(db: Database, held: HeldFeedback): Promise<void> {
  await db.query(
    `INSERT INTO held_feedback (id, held_at, reason, payload) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [held.id, held.heldAt, held.reason, JSON.stringify(held.payload)],
  );
}

const COLUMNS = 'id, held_at AS "heldAt", reason, payload';

/** Newest first, by held_feedback_newest. */
export function selectHeld(db: Database, limit: number): Promise<HeldFeedback[]> {
  return db.query<HeldFeedback & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM held_feedback ORDER BY held_at DESC LIMIT $1`,
    [limit],
  );
}

export async function findHeld(db: Database, id: string): Promise<HeldFeedback | null> {
  const [held] = await db.query<HeldFeedback & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM held_feedback WHERE id = $1`,
    [id],
  );
  return held ?? null;
}

export async function deleteHeld(db: Database, id: string): Promise<boolean> {
  const { count } = await db.prisma.heldFeedback.deleteMany({ where: { id } });
  return count > 0;
}

export function countHeld(db: Database): Promise<number> {
  return db.prisma.heldFeedback.count();
}
