export const RUN_STATES = ['running', 'completed', 'failed', 'cancelled'] as const;
export type RunState = (typeof RUN_STATES)[number];

export const TASK_STATES = [
  'pending',
  'running',
  'completed',
  'failed',
  'cancelled',
  'skipped',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const TRIGGERS = ['schedule', 'event', 'manual'] as const;
/** What began a run. */
export type Trigger = (typeof TRIGGERS)[number];
