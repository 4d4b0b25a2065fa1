import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import type { TaskState } from '#lib/core/workflows/run-state.ts';
import { cancelRun, resumeRun } from '#lib/data/steer-run.ts';
import { findRun, insertRun } from '#lib/data/workflow-runs.ts';
import { claimTasks, endTask, keepTask } from '#lib/data/workflow-tasks.ts';
import { testContext } from '#test/test-context.ts';
import { newRun } from './new-run.ts';
import { defineWorkflow, type Step, type Task, type Workflow } from './workflow.ts';
import { WorkflowEngine } from './workflow-engine.ts';

const context = testContext();
const { db } = context;
const never = new AbortController().signal;
const input = z.object({ name: z.string() });
type Input = z.output<typeof input>;

const task = (
  name: string,
  perform: (step: Step<Input>) => Promise<Record<string, unknown>>,
  given: Partial<Task<Input>> = {},
): Task<Input> => ({ name, after: [], attempts: 1, timeoutSeconds: 30, perform, ...given });

const workflow = (tasks: Task<Input>[]): Workflow =>
  defineWorkflow({
    name: 'greeting',
    schedule: null,
    input,
    inputAt: null,
    tasks,
    forecast: async () => [],
  });

async function begin(of: Workflow, key = 'once'): Promise<string> {
  const given = { trigger: 'event' as const, key, input: { name: 'Ada' }, startedBy: '' };
  const run = newRun(of, given);
  expect(await insertRun(db, run)).toBe(true);
  return run.id;
}

const standing = async (id: string) => {
  const run = await findRun(db, id);
  const tasks = run?.tasks.map(({ name, state }): [string, TaskState] => [name, state]) ?? [];
  return { state: run?.state, ...Object.fromEntries(tasks) };
};

/** Whatever is waited for is due now. */
const passTime = () => db.query('UPDATE workflow_task SET due_at = now() WHERE due_at IS NOT NULL');

const settled = async (engine: WorkflowEngine, id: string) => {
  for (let turn = 0; turn < 20; turn += 1) {
    await engine.work(never);
    const run = await findRun(db, id);
    if (run?.state !== 'running') return;
    await passTime();
  }
  throw new Error('the run does not end');
};

describe('a run', () => {
  it('does each task after those it waits for, with what they put out', async () => {
    const order: string[] = [];
    const greeting = workflow([
      task('name', async (step) => ({ name: step.input.name.toUpperCase() })),
      task('word', async () => ({ word: 'Hello' })),
      task(
        'greet',
        async ({ outputOf }) => {
          order.push('greet');
          const { name } = outputOf('name', z.object({ name: z.string() }));
          const { word } = outputOf('word', z.object({ word: z.string() }));
          return { text: `${word} ${name}` };
        },
        { after: ['name', 'word'] },
      ),
      task('wave', async () => ({ waved: order.push('wave') }), { after: ['greet'] }),
    ]);
    const id = await begin(greeting);
    await settled(new WorkflowEngine(context, [greeting]), id);
    const run = await findRun(db, id);
    expect(run?.state).toBe('completed');
    expect(run?.endedAt).toBeInstanceOf(Date);
    expect(run?.tasks.map(({ output }) => output)).toEqual([
      { name: 'ADA' },
      { word: 'Hello' },
      { text: 'Hello ADA' },
      { waved: 2 },
    ]);
  });

  it('begins once for a key, however many begin it at once', async () => {
    const greeting = workflow([task('greet', async () => ({}))]);
    const given = { trigger: 'event' as const, key: 'k', input: { name: 'A' }, startedBy: '' };
    const begun = await Promise.all(
      Array.from({ length: 6 }, () => insertRun(db, newRun(greeting, given))),
    );
    expect(begun.filter(Boolean)).toHaveLength(1);
    expect(await db.query('SELECT 1 FROM workflow_task')).toHaveLength(1);
  });

  it('is done once by engines that race for it', async () => {
    const perform = vi.fn(async () => {
      await sleep(20);
      return {};
    });
    const greeting = workflow([
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => task(name, perform)),
      task('last', perform, { after: ['a', 'b', 'c', 'd', 'e', 'f'] }),
    ]);
    const ids = await Promise.all(['1', '2', '3'].map((key) => begin(greeting, key)));
    const engines = Array.from({ length: 3 }, () => new WorkflowEngine(context, [greeting]));
    await Promise.all(
      engines.map(async (engine) => {
        for (let turn = 0; turn < 6; turn += 1) await engine.work(never);
      }),
    );
    for (const id of ids) expect(await standing(id)).toMatchObject({ state: 'completed' });
    expect(perform).toHaveBeenCalledTimes(21);
  });

  it('tries again after longer and longer pauses, then completes', async () => {
    const perform = vi.fn(async () => {
      if (perform.mock.calls.length < 3) throw new Error('no milk');
      return { milk: true };
    });
    const greeting = workflow([task('shop', perform, { attempts: 3 })]);
    const id = await begin(greeting);
    const engine = new WorkflowEngine(context, [greeting]);
    const pauses: number[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      await engine.work(never);
      const [row] = await db.query<{ pause: number; error: string }>(
        'SELECT extract(epoch FROM due_at - now())::float8 AS pause, error FROM workflow_task',
      );
      expect(row?.error).toBe('no milk');
      pauses.push(row?.pause ?? 0);
      await passTime();
    }
    expect(pauses[0]).toBeGreaterThan(3);
    expect(pauses[1]).toBeGreaterThan(15);
    await engine.work(never);
    const run = await findRun(db, id);
    expect(run?.state).toBe('completed');
    expect(run?.tasks[0]).toMatchObject({ attempts: 3, output: { milk: true }, error: null });
  });

  it('skips what waits for a task that failed, does the rest, and is retried from there', async () => {
    let broken = true;
    const calls: string[] = [];
    const say = (name: string) => async () => {
      calls.push(name);
      if (name === 'break' && broken) throw new Error('it broke');
      return {};
    };
    const greeting = workflow([
      task('first', say('first')),
      task('break', say('break'), { after: ['first'] }),
      task('next', say('next'), { after: ['break'] }),
      task('last', say('last'), { after: ['next'] }),
      task('aside', say('aside'), { after: ['first'] }),
    ]);
    const id = await begin(greeting);
    const engine = new WorkflowEngine(context, [greeting]);
    await settled(engine, id);
    expect(await standing(id)).toEqual({
      state: 'failed',
      first: 'completed',
      break: 'failed',
      next: 'skipped',
      last: 'skipped',
      aside: 'completed',
    });
    broken = false;
    expect(await resumeRun(db, id)).toBe('failed');
    expect(await resumeRun(db, id)).toBe('running');
    await settled(engine, id);
    expect(await standing(id)).toMatchObject({ state: 'completed', last: 'completed' });
    expect(calls.filter((name) => name === 'first')).toHaveLength(1);
    expect(calls.filter((name) => name === 'aside')).toHaveLength(1);
  });

  it('fails a task that takes too long', async () => {
    let told = false;
    const endless = async ({ signal }: Step<Input>) => {
      signal.addEventListener('abort', () => {
        told = true;
      });
      return new Promise<Record<string, unknown>>(() => {});
    };
    const greeting = workflow([task('endless', endless, { timeoutSeconds: 0.2 })]);
    const id = await begin(greeting);
    await settled(new WorkflowEngine(context, [greeting]), id);
    const run = await findRun(db, id);
    expect(run?.tasks[0]).toMatchObject({
      state: 'failed',
      error: 'It took longer than 0.2 seconds.',
    });
    expect(told).toBe(true);
  });
});

describe('whoever falls silent', () => {
  const slow = workflow([task('slow', async () => ({ by: 'another' }), { attempts: 2 })]);
  const claim = (holder: string) =>
    claimTasks(db, holder, { workflows: ['greeting'], limit: 5, seconds: 60 });
  const dead = '00000000-0000-7000-8000-000000000001';

  it('loses the task to another when the lease is over, not before, and cannot end it then', async () => {
    const id = await begin(slow);
    expect(await claim(dead)).toMatchObject([{ runId: id, name: 'slow', attempts: 1 }]);
    const engine = new WorkflowEngine(context, [slow]);
    await engine.work(never);
    expect(await standing(id)).toEqual({ state: 'running', slow: 'running' });
    await passTime();
    await engine.work(never);
    expect(await standing(id)).toEqual({ state: 'completed', slow: 'completed' });
    const held = { runId: id, name: 'slow', holder: dead };
    expect(await keepTask(db, held, 60)).toBe(false);
    expect(await endTask(db, held, { output: { by: 'the dead' } })).toBe(false);
    expect((await findRun(db, id))?.tasks[0]?.output).toEqual({ by: 'another' });
  });

  it('each time over a task has it failed, so that it ends no more of them', async () => {
    const id = await begin(slow);
    for (let death = 0; death < 2; death += 1) {
      await claim(dead);
      await passTime();
    }
    await new WorkflowEngine(context, [slow]).work(never);
    expect((await findRun(db, id))?.tasks[0]).toMatchObject({
      state: 'failed',
      error: 'Whoever worked on it fell silent each time.',
    });
  });

  it('does not lose it while heartbeats are heard', async () => {
    const perform = vi.fn(async () => {
      await sleep(2_500);
      return {};
    });
    const greeting = workflow([task('long', perform, { attempts: 3 })]);
    const id = await begin(greeting);
    const first = new WorkflowEngine(context, [greeting], 1).work(never);
    await sleep(200);
    const second = new WorkflowEngine(context, [greeting], 1);
    for (let turn = 0; turn < 8; turn += 1) {
      await second.work(never);
      await sleep(250);
    }
    await first;
    expect(await standing(id)).toEqual({ state: 'completed', long: 'completed' });
    expect(perform).toHaveBeenCalledTimes(1);
  });
});

describe('whoever is told to stop', () => {
  it('gives the task back within two seconds, as if it had not been taken', async () => {
    const stop = new AbortController();
    const hanging = workflow([
      task('hang', () => new Promise<Record<string, unknown>>(() => {}), { attempts: 1 }),
    ]);
    const id = await begin(hanging);
    const working = new WorkflowEngine(context, [hanging]).work(stop.signal);
    await vi.waitFor(async () => expect(await standing(id)).toMatchObject({ hang: 'running' }));
    const began = performance.now();
    stop.abort();
    await working;
    expect(performance.now() - began).toBeLessThan(2_000);
    expect((await findRun(db, id))?.tasks[0]).toMatchObject({ state: 'pending', attempts: 0 });
    const greeting = workflow([task('hang', async () => ({}))]);
    await new WorkflowEngine(context, [greeting]).work(never);
    expect(await standing(id)).toMatchObject({ state: 'completed' });
  });
});

describe('a run that is cancelled', () => {
  it('ends what is under way, begins nothing more, and goes on when it is retried', async () => {
    let hang = true;
    const perform = vi.fn(({ signal }: Step<Input>) =>
      hang
        ? new Promise<Record<string, unknown>>((_, reject) =>
            signal.addEventListener('abort', () => reject(new Error('told to stop'))),
          )
        : Promise.resolve({}),
    );
    const greeting = workflow([
      task('hang', perform),
      task('after', async () => ({}), { after: ['hang'] }),
    ]);
    const id = await begin(greeting);
    const working = new WorkflowEngine(context, [greeting], 1).work(never);
    await vi.waitFor(() => expect(perform).toHaveBeenCalled());
    expect(await cancelRun(db, id)).toBe(true);
    expect(await cancelRun(db, id)).toBe(false);
    await working;
    expect(await standing(id)).toEqual({
      state: 'cancelled',
      hang: 'cancelled',
      after: 'cancelled',
    });
    hang = false;
    await resumeRun(db, id);
    await settled(new WorkflowEngine(context, [greeting]), id);
    expect(await standing(id)).toMatchObject({ state: 'completed' });
  });
});

it('a run whose tasks wait for each other cannot be defined', () => {
  const circle = [
    task('a', async () => ({}), { after: ['b'] }),
    task('b', async () => ({}), { after: ['a'] }),
  ];
  expect(() => workflow(circle)).toThrow('a waits for b');
});

it('tasks of a version that is newer than this one are left to it', async () => {
  const greeting = workflow([task('greet', async () => ({}))]);
  const id = await begin(greeting);
  await new WorkflowEngine(context, []).work(never);
  expect(await standing(id)).toEqual({ state: 'running', greet: 'pending' });
});
