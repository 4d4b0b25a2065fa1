import type { RunState, TaskState, Trigger } from './run-state.ts';

/** When a workflow runs by itself, as JSON. */
export interface ScheduleWire {
  /** `09:00`, by the clocks of the team's time zone. */
  time: string;
  /** 1 (Monday) to 7 (Sunday); null: every day. */
  weekday: number | null;
}

export interface TaskWire {
  name: string;
  /** The tasks that must be completed first. */
  after: string[];
  state: TaskState;
  attempts: number;
  /** Why the last attempt failed. */
  error: string | null;
  output: Record<string, unknown> | null;
  started_at: string | null;
  ended_at: string | null;
}

export interface RunWire {
  id: string;
  workflow: string;
  trigger: Trigger;
  state: RunState;
  started_by: string;
  created_at: string;
  ended_at: string | null;
  input: Record<string, unknown>;
  tasks: TaskWire[];
}

/** What a task would do; the desk has words for each `action`. */
export interface ForecastWire {
  task: string;
  action: string;
  /** What the words of the action name. */
  details: Record<string, string | number | null>;
}

export interface WorkflowWire {
  name: string;
  enabled: boolean;
  /** Null for one that an event begins. */
  schedule: ScheduleWire | null;
  time_zone: string;
  /** Null while it is switched off, and where an event begins it. */
  next_run_at: string | null;
  /** Who is given what it makes; null: all admins, or it makes nothing to own. */
  owner_id: string | null;
  tasks: string[];
  latest_run: RunWire | null;
}
