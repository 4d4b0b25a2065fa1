import * as z from 'zod/mini';
import { RUN_STATES, TASK_STATES, TRIGGERS } from '#lib/core/workflows/run-state.ts';
import { WORKFLOW_NAMES } from '#lib/core/workflows/workflow-names.ts';
import type {
  ForecastWire,
  RunWire,
  TaskWire,
  WorkflowWire,
} from '#lib/core/workflows/workflow-wire.ts';
import { describeAnswer } from './describe-schema.ts';
import { list, moment, text } from './wire-types.ts';

const MOST_TASKS = 50;
const example = { run: '01a203ce-6e68-7c5e-aa5c-df78eb6254cc', at: '2026-11-23T09:00:00.000Z' };
/** Whatever a task puts out: small values under names. */
const values = () => z.record(z.string(), z.unknown());
const name = () => text(100);

const taskExample: TaskWire = {
  name: 'write_report',
  after: ['choose_period'],
  state: 'completed',
  attempts: 1,
  error: null,
  output: { report_id: example.run },
  started_at: example.at,
  ended_at: '2026-11-23T09:00:01.500Z',
};
const task = describeAnswer<TaskWire>(
  'WorkflowTask',
  z.object({
    name: name(),
    after: list(name(), MOST_TASKS),
    state: z.enum([...TASK_STATES]),
    attempts: z.int().check(z.minimum(0), z.maximum(1000)),
    error: z.nullable(text(1000)),
    output: z.nullable(values()),
    started_at: z.nullable(moment()),
    ended_at: z.nullable(moment()),
  }),
  {
    description: 'A step of a run.',
    notes: {
      name: 'What it does.',
      after: 'The tasks that must be completed first.',
      state: '`skipped` where one of those failed.',
      attempts: 'How often it was begun; what fails is tried again after a pause.',
      error: 'Why the last attempt failed.',
      output: 'What it put out; null until it is completed.',
      started_at: 'Of the first attempt.',
      ended_at: 'Null while it is not over.',
    },
    example: taskExample,
  },
);

export const runExample: RunWire = {
  id: example.run,
  workflow: 'daily_analysis',
  trigger: 'schedule',
  state: 'completed',
  started_by: '',
  created_at: example.at,
  ended_at: '2026-11-23T09:00:01.500Z',
  input: { at: example.at },
  tasks: [taskExample],
};
export const runSchema = describeAnswer<RunWire>(
  'WorkflowRun',
  z.object({
    id: z.uuid(),
    workflow: name(),
    trigger: z.enum([...TRIGGERS]),
    state: z.enum([...RUN_STATES]),
    started_by: text(400),
    created_at: moment(),
    ended_at: z.nullable(moment()),
    input: values(),
    tasks: list(task, MOST_TASKS),
  }),
  {
    description: 'A workflow carried out once.',
    notes: {
      id: 'UUID of version 7.',
      workflow: 'Its name.',
      trigger: 'What began it.',
      state: '`failed` as soon as everything is over and a task failed.',
      started_by: 'The name of the user or token where it was begun by hand, else empty.',
      created_at: 'When it was begun.',
      ended_at: 'Null while it is under way.',
      input: 'What it is for.',
      tasks: 'In an order in which each comes after those it waits for.',
    },
    example: runExample,
  },
);

export const workflowExample: WorkflowWire = {
  name: 'daily_analysis',
  enabled: true,
  schedule: { time: '09:00', weekday: null },
  time_zone: 'Europe/Berlin',
  next_run_at: '2026-11-24T08:00:00.000Z',
  owner_id: null,
  tasks: ['choose_period', 'write_report'],
  latest_run: runExample,
};
export const workflowSchema = describeAnswer<WorkflowWire>(
  'Workflow',
  z.object({
    name: z.enum([...WORKFLOW_NAMES]),
    enabled: z.boolean(),
    schedule: z.nullable(
      z.object({
        time: text(5),
        weekday: z.nullable(z.int().check(z.minimum(1), z.maximum(7))),
      }),
    ),
    time_zone: text(64),
    next_run_at: z.nullable(moment()),
    owner_id: z.nullable(z.uuid()),
    tasks: list(name(), MOST_TASKS),
    latest_run: z.nullable(runSchema),
  }),
  {
    description: 'Something that is done by itself.',
    notes: {
      name: 'Which.',
      enabled: 'Switched off, neither time nor event begins it.',
      schedule:
        'Time of day and weekday (1 is Monday; null: daily); null where an event begins it.',
      time_zone: "By whose clocks: the team's.",
      next_run_at: 'Null while it is off, and where an event begins it.',
      owner_id: 'Who is given what it makes; null: all admins, or there is nothing to give.',
      tasks: 'What it does.',
      latest_run: 'Null where there was none.',
    },
    example: workflowExample,
  },
);

export const forecastExample: ForecastWire = {
  task: 'write_report',
  action: 'write_daily_report',
  details: { from: '2026-11-22T00:00:00.000Z', to: '2026-11-23T00:00:00.000Z', time_zone: 'UTC' },
};
export const forecastSchema = describeAnswer<ForecastWire>(
  'WorkflowForecast',
  z.object({
    task: name(),
    action: name(),
    details: z.record(z.string(), z.union([text(1000), z.number(), z.null()])),
  }),
  {
    description: 'What a task would do.',
    notes: { task: 'Its name.', action: 'What it would do.', details: 'With or to what.' },
    example: forecastExample,
  },
);
