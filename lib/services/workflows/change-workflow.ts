import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import type { WorkflowWire } from '#lib/core/workflows/workflow-wire.ts';
import { isUser } from '#lib/data/users.ts';
import { insertWorkflows, updateWorkflow } from '#lib/data/workflows.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { ALL_WORKFLOWS } from './all-workflows.ts';
import { findWorkflow } from './find-workflow.ts';
import { listWorkflows } from './list-workflows.ts';
import { workflowNameSchema } from './workflow-name-schema.ts';

const WEEKDAY = 'must be a whole number from 1 (Monday) to 7';

export const workflowChangeSchema = z.strictObject({
  workflow: workflowNameSchema,
  enabled: z.optional(z.boolean('must be true or false')),
  schedule: z.optional(
    z.strictObject({
      time: z
        .string('must have a time')
        .check(
          z.maxLength(5),
          z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must have a time such as 09:00'),
        ),
      weekday: z.nullable(z.int(WEEKDAY).check(z.minimum(1, WEEKDAY), z.maximum(7, WEEKDAY))),
    }),
  ),
  owner_id: z.optional(z.nullable(z.uuid('must be the id of a member of the team'))),
});

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function refuse(field: string, what: string): never {
  const message = `${field} ${what}`;
  throw new AppError('invalid_input', message, { issues: [{ field, code: 'invalid', message }] });
}

/**
 * Switches a workflow on or off, moves it to another time, or gives what it makes to somebody else.
 * @throws AppError `invalid_input`.
 */
export async function changeWorkflow(context: Context, given: unknown): Promise<WorkflowWire> {
  authorize(context.actor, 'settings:manage');
  const { workflow: name, ...change } = parseOrRefuse(workflowChangeSchema, given);
  const { schedule: usual, hasOwner } = findWorkflow(name);
  const { enabled, schedule, owner_id: ownerId } = change;
  if (schedule && !usual) refuse('schedule', 'cannot be: an event begins this workflow');
  if (ownerId !== undefined && !hasOwner) refuse('owner_id', 'cannot be: it makes nothing to own');
  if (ownerId && !(await isUser(context.db, ownerId))) refuse('owner_id', 'is nobody of the team');
  await insertWorkflows(context.db, [...ALL_WORKFLOWS]);
  await updateWorkflow(context.db, name, {
    enabled,
    ownerId,
    schedule: schedule && { minute: minuteOf(schedule.time), weekday: schedule.weekday },
  });
  log().info({ workflow: name, fields: Object.keys(change) }, 'workflow changed');
  const changed = (await listWorkflows(context)).find((one) => one.name === name);
  if (!changed) throw new Error(`${name} is no workflow`);
  return changed;
}
