import { latestOccurrence } from '#lib/core/workflows/latest-occurrence.ts';
import { nextOccurrence } from '#lib/core/workflows/next-occurrence.ts';
import { insertScheduledRun } from '#lib/data/workflow-schedule.ts';
import { insertWorkflows, selectWorkflows, type WorkflowRow } from '#lib/data/workflows.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { readSettings } from '#lib/services/read-settings.ts';
import { newRun } from './new-run.ts';
import { scheduleOf } from './schedule-of.ts';
import type { Workflow } from './workflow.ts';

/**
 * Begins the run of every schedule that is due, by the database's clock: of all occurrences that
 * were missed, the latest alone.
 * @returns milliseconds until the next is due; null while none is switched on.
 */
export async function startDueRuns(
  context: Context,
  workflows: readonly Workflow[],
): Promise<number | null> {
  const { db } = context;
  // From the database: what this process remembers may be nobody's any more.
  const { time_zone: timeZone } = await readSettings(context);
  let known = await selectWorkflows(db);
  if (workflows.some(({ name }) => !known.workflows.has(name))) {
    await insertWorkflows(db, [...workflows]);
    known = await selectWorkflows(db);
  }
  let soonest: number | null = null;
  for (const workflow of workflows) {
    const row = known.workflows.get(workflow.name);
    const schedule = scheduleOf(row);
    if (!row?.enabled || !schedule) continue;
    const occurrence = latestOccurrence(schedule, timeZone, known.now);
    if (occurrence > row.doneUntil) await start(context, workflow, row, occurrence);
    const next = nextOccurrence(schedule, timeZone, known.now).getTime() - known.now.getTime();
    soonest = Math.min(soonest ?? next, next);
  }
  return soonest;
}

async function start(
  { db }: Context,
  workflow: Workflow,
  { doneUntil }: WorkflowRow,
  occurrence: Date,
): Promise<void> {
  const key = occurrence.toISOString();
  const input = workflow.inputAt?.(occurrence) ?? {};
  const run = newRun(workflow, { trigger: 'schedule', key, input, startedBy: '' });
  if (!(await insertScheduledRun(db, run, occurrence))) return;
  log().info({ workflow: workflow.name, run: run.id, occurrence, doneUntil }, 'workflow begun');
}
