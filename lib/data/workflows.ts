import type { Schedule } from '#lib/core/workflows/schedule.ts';
import type { Database } from '#lib/infra/database.ts';

/** What the team set for a workflow. */
export interface WorkflowRow {
  name: string;
  enabled: boolean;
  minute: number | null;
  weekday: number | null;
  /** Occurrences and events until then are dealt with. */
  doneUntil: Date;
  /** Who is given what it makes; null: all admins. */
  ownerId: string | null;
}

const COLUMNS = 'name, enabled, minute, weekday, done_until AS "doneUntil", owner_id AS "ownerId"';

/** All of them, with the clock that all instances share. */
export async function selectWorkflows(
  db: Database,
): Promise<{ workflows: Map<string, WorkflowRow>; now: Date }> {
  const rows = await db.query<WorkflowRow & { now: Date }>(
    `SELECT ${COLUMNS}, clock.now
       FROM (SELECT date_trunc('milliseconds', now()) AS now) AS clock LEFT JOIN workflow ON true`,
  );
  const [first] = rows;
  if (!first) throw new Error('the database does not say what time it is');
  const known = rows.filter(({ name }) => name !== null);
  return { workflows: new Map(known.map((row) => [row.name, row])), now: first.now };
}

/** Those that are new to this database: what happened before is none of theirs. */
export async function insertWorkflows(
  db: Database,
  workflows: { name: string; schedule: Schedule | null }[],
): Promise<void> {
  await db.query(
    `INSERT INTO workflow (name, enabled, minute, weekday, done_until)
     SELECT name, true, minute, weekday, now()
       FROM json_to_recordset($1) AS r(name text, minute smallint, weekday smallint)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(workflows.map(({ name, schedule }) => ({ name, ...schedule })))],
  );
}

export interface WorkflowChange {
  enabled?: boolean | undefined;
  schedule?: Schedule | undefined;
  ownerId?: string | null | undefined;
}

/** Changes what is given. What was missed while it was off, or lies before a new time, stays missed. */
export async function updateWorkflow(
  db: Database,
  name: string,
  { enabled, schedule, ownerId }: WorkflowChange,
): Promise<void> {
  await db.query(
    `UPDATE workflow SET enabled = coalesce($2, enabled),
       minute = CASE WHEN $3::smallint IS NULL THEN minute ELSE $3 END,
       weekday = CASE WHEN $3::smallint IS NULL THEN weekday ELSE $4 END,
       done_until = greatest(done_until, now()),
       owner_id = CASE WHEN $5 THEN $6::uuid ELSE owner_id END
      WHERE name = $1`,
    [
      name,
      enabled ?? null,
      schedule?.minute ?? null,
      schedule?.weekday ?? null,
      ownerId !== undefined,
      ownerId ?? null,
    ],
  );
}
