import { deleteOldRuns } from '#lib/data/workflow-runs.ts';
import type { Work } from '#lib/services/background/work.ts';
import type { Context } from '#lib/services/context.ts';
import { mailNewPlans } from '#lib/services/responses/mail-new-plans.ts';
import { ALL_WORKFLOWS } from './all-workflows.ts';
import { beginResponsePlans } from './begin-response-plans.ts';
import { startDueRuns } from './start-due-runs.ts';
import { WorkflowEngine } from './workflow-engine.ts';

const FIRST_MS = 2_000;
/** A time that the team changes on another instance holds after this long at most. */
const LOOK_MS = 15_000;
/** An unhappy customer is seen after this long at most. */
const PLANS_MS = 2_000;
const MAIL_MS = 30_000;
const KEPT_DAYS = 90;
const FORGET_MS = 3_600_000;
const FORGET_AT_ONCE = 500;

/** Begins workflows by the clock, does their tasks, and forgets runs of long ago. */
export function workflowWorks(context: Context): Work[] {
  const engine = new WorkflowEngine(context, ALL_WORKFLOWS);
  return [
    {
      name: 'schedules',
      first: FIRST_MS,
      async work() {
        const next = await startDueRuns(context, ALL_WORKFLOWS);
        return Math.min(LOOK_MS, next ?? LOOK_MS);
      },
    },
    {
      name: 'response plans',
      first: FIRST_MS,
      async work() {
        await beginResponsePlans(context);
        return PLANS_MS;
      },
    },
    {
      name: 'response mail',
      first: MAIL_MS,
      async work() {
        await mailNewPlans(context);
        return MAIL_MS;
      },
    },
    { name: 'workflow tasks', first: FIRST_MS, work: (signal) => engine.work(signal) },
    {
      name: 'old runs',
      isUpkeep: true,
      first: FORGET_MS / 60,
      async work() {
        const deleted = await deleteOldRuns(context.db, KEPT_DAYS, FORGET_AT_ONCE);
        return deleted < FORGET_AT_ONCE ? FORGET_MS : LOOK_MS;
      },
    },
  ];
}
