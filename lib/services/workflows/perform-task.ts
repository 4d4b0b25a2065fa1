import { setInterval } from 'node:timers/promises';
import type * as z from 'zod/mini';
import { type ClaimedTask, keepTask } from '#lib/data/workflow-tasks.ts';
import { log } from '#lib/infra/log.ts';
import { traced } from '#lib/infra/telemetry/tracing.ts';
import type { Context } from '#lib/services/context.ts';
import type { Step, Task } from './workflow.ts';

export type Outcome =
  | { kind: 'completed'; output: Record<string, unknown> }
  | { kind: 'failed'; error: unknown }
  /** It was cancelled, or somebody else has it. */
  | { kind: 'lost' }
  /** This process is to stop. */
  | { kind: 'stopped' };

interface Holding {
  held: { runId: string; name: string; holder: string };
  leaseSeconds: number;
  signal: AbortSignal;
}

/** Does a task and keeps its lease meanwhile; says what became of it, and never throws. */
export async function performTask(
  context: Context,
  task: Task<unknown>,
  claimed: ClaimedTask,
  { held, leaseSeconds, signal }: Holding,
): Promise<Outcome> {
  const over = new AbortController();
  // Listened to in place of the process' own signal, which outlives every task.
  const either = AbortSignal.any([over.signal, signal]);
  const ends: Promise<Outcome>[] = [
    untilLost(context, held, leaseSeconds, over.signal),
    afterTimeout(task.timeoutSeconds, over.signal),
    untilAborted(either),
  ];
  const step: Step<unknown> = {
    context,
    runId: claimed.runId,
    input: claimed.input,
    outputOf: <Output>(name: string, schema: z.ZodMiniType<Output>) =>
      schema.parse(claimed.outputs[name]),
    signal: either,
  };
  const facts = { 'earshot.workflow': claimed.workflow };
  const doing = traced(task.name, facts, () => task.perform(step)).then(
    (output): Outcome => ({ kind: 'completed', output }),
    (error: unknown): Outcome => (signal.aborted ? { kind: 'stopped' } : { kind: 'failed', error }),
  );
  try {
    return await Promise.race([doing, ...ends]);
  } finally {
    over.abort();
  }
}

const never = new Promise<never>(() => {});

async function untilLost(
  { db }: Context,
  held: Holding['held'],
  seconds: number,
  over: AbortSignal,
): Promise<Outcome> {
  try {
    for await (const _ of setInterval((seconds * 1_000) / 5, undefined, {
      signal: over,
      ref: false,
    })) {
      try {
        if (!(await keepTask(db, held, seconds))) return { kind: 'lost' };
      } catch (error) {
        log().warn({ error, task: held.name }, 'a heartbeat was not heard');
      }
    }
  } catch {
    // The interval throws when the task is over.
  }
  return never;
}

async function afterTimeout(seconds: number, over: AbortSignal): Promise<Outcome> {
  return new Promise((resolve) => {
    const error = new Error(`It took longer than ${seconds} seconds.`);
    const timer = setTimeout(() => resolve({ kind: 'failed', error }), seconds * 1_000);
    timer.unref();
    over.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

async function untilAborted(signal: AbortSignal): Promise<Outcome> {
  if (signal.aborted) return { kind: 'stopped' };
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ kind: 'stopped' }), { once: true });
  });
}
