import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { retryPause } from '#lib/core/workflows/retry-pause.ts';
import {
  type ClaimedTask,
  claimTasks,
  endTask,
  postponeTask,
  returnTask,
} from '#lib/data/workflow-tasks.ts';
import { log } from '#lib/infra/log.ts';
import { meters } from '#lib/infra/telemetry/meters.ts';
import type { Context } from '#lib/services/context.ts';
import { performTask } from './perform-task.ts';
import { persist } from './persist.ts';
import type { Task, Workflow } from './workflow.ts';

/** At once, of which one may be a report that takes minutes. */
const SLOTS = 4;
const LOOK_MS = 1_000;
/** A task whose process died is begun anew after this long at most. */
const LEASE_SECONDS = 15;
const MOST_ERROR = 500;

/**
 * Does the tasks that are due, a few at once, as one of any number of instances: the database says
 * who has which, for as long as a lease that heartbeats keep.
 */
export class WorkflowEngine {
  readonly #context: Context;
  readonly #workflows: readonly Workflow[];
  readonly #leaseSeconds: number;
  readonly #holder = randomUUID();
  readonly #active = new Set<Promise<void>>();

  constructor(context: Context, workflows: readonly Workflow[], leaseSeconds = LEASE_SECONDS) {
    this.#context = context;
    this.#workflows = workflows;
    this.#leaseSeconds = leaseSeconds;
  }

  /** Goes on until nothing is due or `signal` says stop; what is under way is then given back. */
  async work(signal: AbortSignal): Promise<number> {
    try {
      do {
        for (const task of await this.#claim()) this.#start(task, signal);
        const ended = this.#active.size > 0 ? [...this.#active] : [Promise.resolve()];
        await Promise.race([...ended, sleep(LOOK_MS, undefined, { ref: false })]);
      } while (this.#active.size > 0 && !signal.aborted);
    } finally {
      if (signal.aborted) await Promise.all(this.#active);
    }
    return LOOK_MS;
  }

  #claim(): Promise<ClaimedTask[]> {
    const limit = SLOTS - this.#active.size;
    if (limit <= 0) return Promise.resolve([]);
    const workflows = this.#workflows.map(({ name }) => name);
    const seconds = this.#leaseSeconds;
    return claimTasks(this.#context.db, this.#holder, { workflows, limit, seconds });
  }

  #start(claimed: ClaimedTask, signal: AbortSignal): void {
    const doing = this.#do(claimed, signal)
      .catch((error: unknown) => {
        // Nothing is lost: when its lease is over, it is begun anew.
        log().warn({ error, run: claimed.runId, task: claimed.name }, 'a task was left');
      })
      .finally(() => this.#active.delete(doing));
    this.#active.add(doing);
  }

  async #do(claimed: ClaimedTask, signal: AbortSignal): Promise<void> {
    const { db } = this.#context;
    const held = { runId: claimed.runId, name: claimed.name, holder: this.#holder };
    const about = { workflow: claimed.workflow, run: claimed.runId, task: claimed.name };
    const task = this.#taskOf(claimed);
    if (!task) {
      await endTask(db, held, { error: 'This version of Earshot knows no such task.' });
      return;
    }
    if (claimed.attempts > task.attempts) {
      // Each attempt ended with its process: one more would end this one.
      await endTask(db, held, { error: 'Whoever worked on it fell silent each time.' });
      return;
    }
    const began = performance.now();
    const outcome = await performTask(this.#context, task, claimed, {
      held,
      leaseSeconds: this.#leaseSeconds,
      signal,
    });
    meters()?.workflowTasks.observe(
      { workflow: claimed.workflow, task: task.name, outcome: outcome.kind },
      (performance.now() - began) / 1000,
    );
    if (outcome.kind === 'lost') log().info(about, 'a task was cancelled or taken over');
    else if (outcome.kind === 'stopped') await returnTask(db, held);
    else if (outcome.kind === 'completed') {
      await persist(() => endTask(db, held, { output: outcome.output }), signal);
      log().info({ ...about, attempts: claimed.attempts }, 'task completed');
    } else await this.#fail(claimed, task, outcome.error, signal);
  }

  async #fail(
    claimed: ClaimedTask,
    task: Task<unknown>,
    error: unknown,
    signal: AbortSignal,
  ): Promise<void> {
    const { db } = this.#context;
    const { runId, name, attempts, workflow } = claimed;
    const held = { runId, name, holder: this.#holder };
    const message = (error instanceof Error ? error.message : String(error)).slice(0, MOST_ERROR);
    const again = attempts < task.attempts;
    log().warn({ error, workflow, run: runId, task: name, attempts, again }, 'task failed');
    await persist(async () => {
      if (again) await postponeTask(db, held, message, retryPause(attempts));
      else await endTask(db, held, { error: message });
    }, signal);
  }

  #taskOf({ workflow, name }: ClaimedTask): Task<unknown> | undefined {
    const found = this.#workflows.find((one) => one.name === workflow);
    return found?.tasks.find((one) => one.name === name);
  }
}
