import * as z from 'zod/mini';
import { AppError } from '#lib/core/errors.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { findFeedback } from '#lib/data/feedback-entry.ts';
import { MANUAL } from '#lib/data/workflow-runs.ts';
import type { Context } from '#lib/services/context.ts';
import { findWorkflow } from './find-workflow.ts';
import type { Workflow } from './workflow.ts';
import { workflowNameSchema } from './workflow-name-schema.ts';

export const runRequestSchema = z.strictObject({
  workflow: workflowNameSchema,
  feedback_id: z.optional(z.uuid('must be the id of feedback')),
});

export interface RunRequest {
  workflow: Workflow;
  key: string;
  input: Record<string, unknown>;
}

function refuse(what: string): never {
  const message = `feedback_id ${what}`;
  const issues = [{ field: 'feedback_id', code: 'invalid', message }];
  throw new AppError('invalid_input', message, { issues });
}

/**
 * Which run is asked for: one of a schedule is for now, one of an event for a piece of feedback.
 * @throws AppError `invalid_input`; `not_found` where there is no such feedback.
 */
export async function readRunRequest(context: Context, given: unknown): Promise<RunRequest> {
  const { workflow: name, feedback_id: id } = parseOrRefuse(runRequestSchema, given);
  const workflow = findWorkflow(name);
  if (workflow.inputAt) {
    if (id) refuse('cannot be: this workflow is about no piece of feedback');
    return { workflow, key: MANUAL, input: workflow.inputAt(context.now()) };
  }
  if (!id) refuse('must say which feedback it is for');
  const feedback = await findFeedback(context.db, id);
  if (!feedback) throw new AppError('not_found', 'There is no feedback with this id.');
  return { workflow, key: feedback.id, input: { feedback_id: feedback.id } };
}
