import { beginWaitingPlans } from '#lib/data/waiting-plans.ts';
import type { Context } from '#lib/services/context.ts';
import { negativeFeedback } from './negative-feedback.ts';
import { newRun } from './new-run.ts';

/** A few at once, however many wait: they are not to hold up what is asked of the database. */
const AT_ONCE = 20;

/** Begins the workflow for unhappy customers that came in. @returns how many. */
export function beginResponsePlans({ db }: Context): Promise<number> {
  const runOf = (id: string) =>
    newRun(negativeFeedback, {
      trigger: 'event',
      key: id,
      input: { feedback_id: id },
      startedBy: '',
    });
  return beginWaitingPlans(db, runOf, AT_ONCE);
}
