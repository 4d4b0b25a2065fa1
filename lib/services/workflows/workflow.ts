import type * as z from 'zod/mini';
import type { Schedule } from '#lib/core/workflows/schedule.ts';
import type { ForecastWire } from '#lib/core/workflows/workflow-wire.ts';
import type { Context } from '#lib/services/context.ts';

type Json = Record<string, unknown>;

/** What a task is given. */
export interface Step<Input> {
  context: Context;
  runId: string;
  input: Input;
  /** What a task completed before had put out. @throws Error where it does not fit the schema. */
  outputOf<Output>(task: string, schema: z.ZodMiniType<Output>): Output;
  /** Aborted when the time is up, the run is cancelled, or this process stops. */
  signal: AbortSignal;
}

export interface Task<Input> {
  name: string;
  /** The tasks that must be completed first. */
  after: string[];
  /** At most, with pauses between them. */
  attempts: number;
  timeoutSeconds: number;
  /**
   * Done again where it fails or its process dies: what it does twice must be as if done once. What
   * it puts out is kept with the run, so no customer's words belong there.
   */
  perform(step: Step<Input>): Promise<Json>;
}

interface Definition<Input> {
  name: string;
  /** When it runs until the team says otherwise; null for one that an event begins. */
  schedule: Schedule | null;
  input: z.ZodMiniType<Input>;
  /** In an order in which each comes after those it waits for. */
  tasks: Task<Input>[];
  /** Whether it makes something that a member of the team is given. */
  hasOwner?: true;
  /** What a run by hand, or of an occurrence, is given; null where only an event can say. */
  inputAt: ((moment: Date) => Input & Json) | null;
  /** What it would do; changes nothing. */
  forecast(context: Context, input: Input): Promise<ForecastWire[]>;
}

/** A workflow as the engine knows it: what comes from the database is checked on its way in. */
export interface Workflow {
  name: string;
  schedule: Schedule | null;
  tasks: Task<unknown>[];
  hasOwner?: true;
  inputAt: ((moment: Date) => Json) | null;
  forecast(context: Context, input: unknown): Promise<ForecastWire[]>;
}

/** @throws Error for a task that waits for none before it: such a run would never end. */
export function defineWorkflow<Input>(definition: Definition<Input>): Workflow {
  const { input, tasks, forecast, ...rest } = definition;
  for (const [index, { name, after }] of tasks.entries()) {
    const earlier = tasks.slice(0, index).map((task) => task.name);
    const unknown = after.find((one) => !earlier.includes(one));
    if (unknown) throw new Error(`${definition.name}: ${name} waits for ${unknown}, not before it`);
    if (earlier.includes(name)) throw new Error(`${definition.name}: ${name} is there twice`);
  }
  return {
    ...rest,
    tasks: tasks.map((task) => ({
      ...task,
      perform: async (step) => task.perform({ ...step, input: input.parse(step.input) }),
    })),
    forecast: async (context, given) => forecast(context, input.parse(given)),
  };
}
