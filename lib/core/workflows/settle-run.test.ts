import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TASK_STATES, type TaskState } from './run-state.ts';
import { settleRun, type TaskStanding } from './settle-run.ts';

const task = (name: string, state: TaskState, ...after: string[]): TaskStanding => ({
  name,
  after,
  state,
});

describe('a run', () => {
  it('goes on with what waits for nothing any more', () => {
    const tasks = [task('a', 'completed'), task('b', 'running'), task('c', 'pending', 'a', 'b')];
    expect(settleRun(tasks)).toEqual({ ready: [], skipped: [], state: 'running' });
    tasks[1] = task('b', 'completed');
    expect(settleRun(tasks)).toEqual({ ready: ['c'], skipped: [], state: 'running' });
  });

  it('skips everything that needed what failed, and does the rest before it has failed', () => {
    const tasks = [
      task('d', 'pending', 'c'),
      task('c', 'pending', 'a'),
      task('a', 'failed'),
      task('b', 'pending'),
    ];
    expect(settleRun(tasks)).toEqual({ ready: ['b'], skipped: ['c', 'd'], state: 'running' });
    tasks[3] = task('b', 'completed');
    expect(settleRun(tasks)).toMatchObject({ ready: [], state: 'failed' });
  });

  it('is completed when every task is', () => {
    expect(settleRun([task('a', 'completed'), task('b', 'completed', 'a')]).state).toBe(
      'completed',
    );
  });

  it('is never stuck: while it runs, something runs or is ready', () => {
    const runs = fc
      .array(fc.tuple(fc.constantFrom(...TASK_STATES), fc.array(fc.nat(20))), { minLength: 1 })
      .map((drawn) =>
        // A task waits for earlier ones alone: no circle.
        drawn.map(([state, before], index) => {
          const names = before.filter((one) => one < index).map(String);
          return task(String(index), state, ...new Set(names));
        }),
      );
    fc.assert(
      fc.property(runs, (tasks) => {
        const { ready, skipped, state } = settleRun(tasks);
        const isRunning = tasks.some((one) => one.state === 'running');
        expect(state === 'running').toBe(isRunning || ready.length > 0);
        expect(ready.filter((name) => skipped.includes(name))).toEqual([]);
      }),
    );
  });
});
