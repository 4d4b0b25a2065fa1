import type { FeedbackInput } from '#lib/core/feedback/feedback-input.ts';
import type { HeldSelection, HoldEvidence, HoldReason } from '#lib/core/spam/hold-reason.ts';
import type { Database } from '#lib/infra/database.ts';
import { meters } from '#lib/infra/telemetry/meters.ts';
import { createCoalescer } from './coalescer.ts';
import { type NewFollowUp, recordFollowUps } from './follow-ups.ts';

/** A submission kept aside, with everything needed to accept it later as if nothing had been. */
export interface HeldFeedback {
  id: string;
  heldAt: Date;
  reason: HoldReason;
  evidence: HoldEvidence | null;
  payload: Omit<FeedbackInput, 'follow_up'>;
}

/** With its contact, if any, which is kept apart. */
export interface NewlyHeld extends HeldFeedback {
  followUp?: NewFollowUp | null;
}

async function insertAll(db: Database, held: NewlyHeld[]): Promise<true[]> {
  const once = new Map(held.toReversed().map((one) => [one.id, one]));
  const asked = [...once.values()].flatMap(({ id, followUp }) =>
    followUp ? [{ id, ...followUp }] : [],
  );
  await db.query(
    `WITH aside AS (INSERT INTO held_feedback (id, held_at, reason, evidence, payload)
       SELECT id, "heldAt", reason, evidence, payload FROM json_to_recordset($1) AS r(id uuid,
         "heldAt" timestamptz, reason text, evidence jsonb, payload jsonb)
       ON CONFLICT DO NOTHING RETURNING id)
     ${recordFollowUps('aside', '$2', 'held_id')}`,
    [JSON.stringify(held), JSON.stringify(asked)],
  );
  return held.map(() => true);
}

const coalescers = new WeakMap<Database, (held: NewlyHeld) => Promise<true>>();

/** Twice the same id is once. An attack comes in crowds: those that arrive together share a statement. */
export async function insertHeld(db: Database, held: NewlyHeld): Promise<void> {
  let insert = coalescers.get(db);
  if (!insert) {
    insert = createCoalescer((all: NewlyHeld[]) => insertAll(db, all));
    coalescers.set(db, insert);
  }
  await insert(held);
  meters()?.held.inc({ reason: held.reason });
}

const COLUMNS = 'id, held_at AS "heldAt", reason, evidence, payload';

/** Newest first, by held_feedback_newest. */
export function selectHeld(
  db: Database,
  limit: number,
  reason: HoldReason | null = null,
): Promise<HeldFeedback[]> {
  return db.query<HeldFeedback & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM held_feedback WHERE $2::text IS NULL OR reason = $2
      ORDER BY held_at DESC LIMIT $1`,
    [limit, reason],
  );
}

/** Oldest first, by held_feedback_newest. */
export function selectHeldOf(
  db: Database,
  { reason, until }: HeldSelection,
  limit: number,
): Promise<HeldFeedback[]> {
  return db.query<HeldFeedback & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM held_feedback
      WHERE held_at <= $1 AND ($2::text IS NULL OR reason = $2) ORDER BY held_at LIMIT $3`,
    [until, reason, limit],
  );
}

export async function findHeld(db: Database, id: string): Promise<HeldFeedback | null> {
  const [held] = await db.query<HeldFeedback & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM held_feedback WHERE id = $1`,
    [id],
  );
  return held ?? null;
}

export async function deleteHeld(db: Database, ids: string[]): Promise<number> {
  const { count } = await db.prisma.heldFeedback.deleteMany({ where: { id: { in: ids } } });
  return count;
}

/** By held_feedback_newest. */
export async function deleteHeldOf(
  db: Database,
  { reason, until }: HeldSelection,
): Promise<number> {
  const { count } = await db.prisma.heldFeedback.deleteMany({
    where: { heldAt: { lte: until }, ...(reason !== null && { reason }) },
  });
  return count;
}

export function countHeldOf(db: Database, { reason, until }: HeldSelection): Promise<number> {
  return db.prisma.heldFeedback.count({
    where: { heldAt: { lte: until }, ...(reason !== null && { reason }) },
  });
}

export function countHeld(db: Database): Promise<number> {
  return db.prisma.heldFeedback.count();
}

/** How many are kept aside for each reason. */
export async function countHeldByReason(db: Database): Promise<Map<string, number>> {
  const rows = await db.query<{ reason: string; count: number }>(
    'SELECT reason, count(*)::int AS count FROM held_feedback GROUP BY reason',
    [],
  );
  return new Map(rows.map(({ reason, count }) => [reason, count]));
}

/** The oldest of those kept aside before then; by held_feedback_newest. @returns how many went. */
export async function deleteHeldBefore(db: Database, before: Date, limit: number): Promise<number> {
  const rows = await db.query(
    `DELETE FROM held_feedback WHERE id IN (
       SELECT id FROM held_feedback WHERE held_at < $1 ORDER BY held_at LIMIT $2) RETURNING id`,
    [before, limit],
  );
  return rows.length;
}
