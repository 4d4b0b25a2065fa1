import { uuidv7 } from 'uuidv7';
import type { NewRun } from '#lib/data/workflow-runs.ts';
import type { Workflow } from './workflow.ts';

/** A run as it is before its first task, under an id that sorts by time. */
export function newRun(
  workflow: Workflow,
  given: Pick<NewRun, 'trigger' | 'key' | 'input' | 'startedBy'>,
): NewRun {
  const tasks = workflow.tasks.map(({ name, after }) => ({ name, after }));
  return { id: uuidv7(), workflow: workflow.name, tasks, ...given };
}
