import type { Prevention, ResponseState } from '#lib/core/responses/response-wire.ts';
import type { Database } from '#lib/infra/database.ts';
import type { Position } from './feedback-conditions.ts';
import { FEEDBACK_COLUMNS, type FeedbackRow, feedbackFromRow } from './feedback-row.ts';
import { BEGIN_PLAN } from './record-unhappy.ts';

export interface ResponsePlan {
  feedback: ReturnType<typeof feedbackFromRow>;
  createdAt: Date;
  state: ResponseState;
  dueAt: Date;
  overdue: boolean;
  /** Null: all admins. */
  assignee: { id: string; name: string } | null;
  /** Null until it is written. */
  draft: { text: string; language: string } | null;
  prevention: Prevention[];
  notes: string;
  resolvedAt: Date | null;
  resolvedBy: string | null;
}

interface Row extends FeedbackRow, Record<string, unknown> {
  created_at: Date;
  state: ResponseState;
  due_at: Date;
  overdue: boolean;
  assignee_id: string | null;
  assignee_name: string | null;
  draft: string | null;
  draft_language: string | null;
  prevention: Prevention[];
  notes: string;
  resolved_at: Date | null;
  resolved_by: string | null;
}

const fromRow = (row: Row): ResponsePlan => ({
  feedback: feedbackFromRow(row),
  createdAt: row.created_at,
  state: row.state,
  dueAt: row.due_at,
  overdue: row.overdue,
  assignee:
    row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name ?? '' },
  draft: row.draft === null ? null : { text: row.draft, language: row.draft_language ?? 'en' },
  prevention: row.prevention,
  notes: row.notes,
  resolvedAt: row.resolved_at,
  resolvedBy: row.resolved_by,
});

const OVERDUE = `(plan.state <> 'resolved' AND plan.due_at < now())`;
const SELECT = `
  SELECT ${FEEDBACK_COLUMNS.split(',').map((column) => `feedback.${column.trim()}`)},
         plan.created_at, plan.state, plan.due_at, ${OVERDUE} AS overdue, plan.assignee_id,
         assignee.name AS assignee_name, plan.draft, plan.draft_language, plan.prevention,
         plan.notes, plan.resolved_at, plan.resolved_by
    FROM response_plan plan JOIN feedback ON feedback.id = plan.feedback_id
    LEFT JOIN "user" assignee ON assignee.id = plan.assignee_id`;

/** By response_plan_pkey. */
export async function findPlan(db: Database, id: string): Promise<ResponsePlan | null> {
  const [row] = await db.query<Row>(`${SELECT} WHERE plan.feedback_id = $1`, [id]);
  return row ? fromRow(row) : null;
}

export interface PlanFilter {
  states: ResponseState[];
  /** A person's id, or `nobody` for those of all admins. */
  assignee: string | null;
  overdue: boolean;
  before: Position | null;
}

/** Newest first, along response_plan_newest. */
export async function selectPlans(
  db: Database,
  { states, assignee, overdue, before }: PlanFilter,
  limit: number,
): Promise<ResponsePlan[]> {
  const rows = await db.query<Row>(
    `${SELECT}
      WHERE plan.state = ANY($2::response_state[])
        AND ($3::text IS NULL OR coalesce(plan.assignee_id::text, 'nobody') = $3)
        AND (NOT $4 OR ${OVERDUE})
        AND ($5::timestamptz IS NULL OR (plan.created_at, plan.feedback_id) < ($5, $6::uuid))
      ORDER BY plan.created_at DESC, plan.feedback_id DESC LIMIT $1`,
    [limit, states, assignee, overdue, before?.timestamp ?? null, before?.id ?? null],
  );
  return rows.map(fromRow);
}

/** How many are not resolved, and of those overdue; by response_plan_due. */
export async function countPlans(db: Database): Promise<{ open: number; overdue: number }> {
  const [row] = await db.query<{ open: number; overdue: number }>(
    `SELECT count(*)::int AS open, count(*) FILTER (WHERE due_at < now())::int AS overdue
       FROM response_plan WHERE state IN ('open', 'in_progress')`,
  );
  return row ?? { open: 0, overdue: 0 };
}

export interface PlanChange {
  state?: ResponseState | undefined;
  assigneeId?: string | null | undefined;
  notes?: string | undefined;
}

/** Changes what is given; by response_plan_pkey. @returns false where there is no such plan. */
export async function updatePlan(
  db: Database,
  id: string,
  { state, assigneeId, notes }: PlanChange,
  by: string,
): Promise<boolean> {
  const rows = await db.query(
    `UPDATE response_plan SET state = coalesce($2::response_state, state),
       resolved_at = CASE WHEN $2::response_state IS NULL OR $2::response_state = state
         THEN resolved_at WHEN $2::response_state = 'resolved' THEN now() END,
       resolved_by = CASE WHEN $2::response_state IS NULL OR $2::response_state = state
         THEN resolved_by WHEN $2::response_state = 'resolved' THEN $6 END,
       assignee_id = CASE WHEN $3 THEN $4::uuid ELSE assignee_id END,
       notes = coalesce($5, notes)
      WHERE feedback_id = $1 RETURNING feedback_id`,
    [id, state ?? null, assigneeId !== undefined, assigneeId ?? null, notes ?? null, by],
  );
  return rows.length > 0;
}

/** Keeps what the workflow made, and begins a plan that is not there. What a person did stays. */
export async function keepDraft(
  db: Database,
  id: string,
  made: { draft: string; language: string; prevention: Prevention[] },
): Promise<boolean> {
  await db.query(BEGIN_PLAN, [id]);
  const rows = await db.query(
    `UPDATE response_plan SET waiting_since = NULL, draft = $2, draft_language = $3,
       prevention = $4 WHERE feedback_id = $1 RETURNING feedback_id`,
    [id, made.draft, made.language, JSON.stringify(made.prevention)],
  );
  return rows.length > 0;
}

/** Gives a plan that nobody has to whoever is given them by default. @returns who has it now. */
export async function assignPlan(
  db: Database,
  id: string,
  workflow: string,
): Promise<string | null> {
  const [row] = await db.query<{ assignee: string | null }>(
    `UPDATE response_plan SET assignee_id = coalesce(assignee_id,
         (SELECT owner_id FROM workflow WHERE name = $2))
      WHERE feedback_id = $1 RETURNING assignee_id AS assignee`,
    [id, workflow],
  );
  return row?.assignee ?? null;
}
