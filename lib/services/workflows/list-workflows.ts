import { authorize } from '#lib/core/access/authorize.ts';
import { nextOccurrence } from '#lib/core/workflows/next-occurrence.ts';
import type { Schedule } from '#lib/core/workflows/schedule.ts';
import { timeOfMinute } from '#lib/core/workflows/time-of-minute.ts';
import type { WorkflowWire } from '#lib/core/workflows/workflow-wire.ts';
import { selectLatestRuns } from '#lib/data/workflow-runs.ts';
import { insertWorkflows, selectWorkflows } from '#lib/data/workflows.ts';
import type { Context } from '#lib/services/context.ts';
import { readDeskSettings } from '#lib/services/read-settings.ts';
import { ALL_WORKFLOWS } from './all-workflows.ts';
import { runToWire } from './run-to-wire.ts';
import { scheduleOf } from './schedule-of.ts';

const toWire = ({ minute, weekday }: Schedule) => ({ time: timeOfMinute(minute), weekday });

/** Every workflow, when it runs next, and how its last run went. */
export async function listWorkflows(context: Context): Promise<WorkflowWire[]> {
  authorize(context.actor, 'feedback:manage');
  const { db } = context;
  const names = ALL_WORKFLOWS.map(({ name }) => name);
  await insertWorkflows(db, [...ALL_WORKFLOWS]);
  const [{ workflows, now }, latest, { timeZone }] = await Promise.all([
    selectWorkflows(db),
    selectLatestRuns(db, names),
    readDeskSettings(context),
  ]);
  return ALL_WORKFLOWS.map(({ name, tasks }) => {
    const row = workflows.get(name);
    const schedule = scheduleOf(row);
    const run = latest.get(name);
    const next = row?.enabled && schedule ? nextOccurrence(schedule, timeZone, now) : null;
    return {
      name,
      enabled: row?.enabled ?? true,
      schedule: schedule && toWire(schedule),
      time_zone: timeZone,
      next_run_at: next?.toISOString() ?? null,
      owner_id: row?.ownerId ?? null,
      tasks: tasks.map((task) => task.name),
      latest_run: run ? runToWire(run) : null,
    };
  });
}
