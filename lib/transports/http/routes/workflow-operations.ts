import * as z from 'zod/mini';
import type { ForecastWire, WorkflowWire } from '#lib/core/workflows/workflow-wire.ts';
import { workflowChangeSchema } from '#lib/services/workflows/change-workflow.ts';
import { MOST_RUNS, type RunPage, runsQuerySchema } from '#lib/services/workflows/list-runs.ts';
import { runRequestSchema } from '#lib/services/workflows/run-request.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import { type Operations, query } from '#lib/transports/http/openapi/operation.ts';
import { list, text } from '#lib/transports/http/openapi/wire-types.ts';
import {
  forecastExample,
  forecastSchema,
  runExample,
  runSchema,
  workflowExample,
  workflowSchema,
} from '#lib/transports/http/openapi/workflow-schema.ts';

const workflows = describeAnswer<{ data: WorkflowWire[] }>(
  'WorkflowList',
  z.object({ data: list(workflowSchema, 50) }),
  {
    description: 'Workflows.',
    notes: { data: 'All of them.' },
    example: { data: [workflowExample] },
  },
);

const forecast = describeAnswer<{ data: ForecastWire[] }>(
  'WorkflowForecastList',
  z.object({ data: list(forecastSchema, 50) }),
  {
    description: 'What a run would do.',
    notes: { data: 'Task by task.' },
    example: { data: [forecastExample] },
  },
);

const page = describeAnswer<RunPage>(
  'WorkflowRunPage',
  z.object({ data: list(runSchema, MOST_RUNS), next_cursor: z.nullable(text(500)) }),
  {
    description: 'Runs, newest first.',
    notes: { data: 'With their tasks.', next_cursor: 'Send it as `cursor`; null at the end.' },
    example: { data: [runExample], next_cursor: null },
  },
);

const change = describeBody('WorkflowChange', workflowChangeSchema, {
  description: 'What is to be otherwise; what is left out stays.',
  notes: {
    workflow: 'Which.',
    enabled: 'Off or on. What is missed while it is off is not caught up.',
    schedule: 'Time of day by the clocks of the team, and weekday: 1 is Monday, null every day.',
    owner_id: 'Of `negative_feedback`: who is given the plans. Null: all admins.',
  },
  example: { workflow: 'weekly_report', schedule: { time: '16:30', weekday: 5 } },
});

const request = describeBody('WorkflowRunRequest', runRequestSchema, {
  description: 'What is to be run.',
  notes: {
    workflow: 'Which.',
    feedback_id: 'For which feedback; `negative_feedback` alone needs it.',
  },
  example: { workflow: 'daily_analysis' },
});

const oneRun = (description: string) => ({ description, content: json(runSchema) });

export const workflowOperations: Operations = {
  'GET /api/v1/workflows': {
    id: 'listWorkflows',
    tag: 'Workflows',
    summary: 'What runs by itself, and when next',
    access: 'feedback:manage',
    answers: { 200: { description: 'All workflows.', content: json(workflows) } },
  },
  'PATCH /api/v1/workflows': {
    id: 'changeWorkflow',
    tag: 'Workflows',
    summary: 'Switch a workflow, or move it',
    description:
      'Each occurrence of a schedule is run once, however many servers there are. One that was ' +
      'missed while none ran is caught up; of several that were missed, the latest alone.',
    access: 'settings:manage',
    body: json(change),
    answers: { 200: { description: 'As it is now.', content: json(workflowSchema) } },
  },
  'POST /api/v1/workflows/forecasts': {
    id: 'forecastWorkflow',
    tag: 'Workflows',
    summary: 'Say what a run would do',
    description: 'A dry run: changes nothing, and leaves no trace in the history.',
    access: 'feedback:manage',
    body: json(request),
    answers: { 200: { description: 'Task by task.', content: json(forecast) } },
    refuses: ['not_found'],
  },
  'GET /api/v1/workflows/runs': {
    id: 'listWorkflowRuns',
    tag: 'Workflows',
    summary: 'The history of runs',
    description: 'Runs that ended are kept for 90 days.',
    access: 'feedback:manage',
    query: [
      query(runsQuerySchema, {
        workflow: 'Of this one alone.',
        state: 'That stand like this.',
        limit: 'Runs at most.',
        cursor: '`next_cursor` of the page before.',
      }),
    ],
    answers: { 200: { description: 'Newest first.', content: json(page) } },
  },
  'POST /api/v1/workflows/runs': {
    id: 'runWorkflow',
    tag: 'Workflows',
    summary: 'Run a workflow now',
    description:
      'In the background; read the run to see how far it is. While one begun by hand is under ' +
      'way, that one is the answer.',
    access: 'feedback:manage',
    body: json(request),
    answers: { 200: oneRun('One was under way.'), 201: oneRun('It has begun.') },
    refuses: ['not_found'],
  },
  'GET /api/v1/workflows/runs/:id': {
    id: 'readWorkflowRun',
    tag: 'Workflows',
    summary: 'Read a run',
    access: 'feedback:manage',
    answers: { 200: oneRun('The run with its tasks.') },
  },
  'POST /api/v1/workflows/runs/:id/cancel': {
    id: 'cancelWorkflowRun',
    tag: 'Workflows',
    summary: 'Cancel a run',
    description: 'Wherever its tasks are carried out. What was completed stays.',
    access: 'feedback:manage',
    answers: { 200: oneRun('It is cancelled.') },
    refuses: ['conflict'],
  },
  'POST /api/v1/workflows/runs/:id/retry': {
    id: 'retryWorkflowRun',
    tag: 'Workflows',
    summary: 'Go on with a run that failed',
    description: 'Or was cancelled: from there. What was completed is not done again.',
    access: 'feedback:manage',
    answers: { 200: oneRun('It goes on.') },
    refuses: ['conflict'],
  },
};
