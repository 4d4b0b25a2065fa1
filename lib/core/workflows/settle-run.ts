import type { RunState, TaskState } from './run-state.ts';

export interface TaskStanding {
  name: string;
  /** The tasks that must be completed first. */
  after: string[];
  state: TaskState;
}

export interface Settlement {
  /** Those that wait for nothing any more. */
  ready: string[];
  /** Those that will never have what they wait for. */
  skipped: string[];
  /** How the run stands. */
  state: RunState;
}

const GONE: readonly TaskState[] = ['failed', 'cancelled', 'skipped'];

/** What follows for a run from how its tasks stand, whatever the order they are given in. */
export function settleRun(tasks: TaskStanding[]): Settlement {
  const states = new Map(tasks.map(({ name, state }) => [name, state]));
  const waiting = () => tasks.filter(({ name }) => states.get(name) === 'pending');
  const isGone = (name: string) => GONE.includes(states.get(name) ?? 'skipped');
  const skipped: string[] = [];
  for (;;) {
    const lost = waiting().filter(({ after }) => after.some(isGone));
    if (lost.length === 0) break;
    for (const { name } of lost) {
      states.set(name, 'skipped');
      skipped.push(name);
    }
  }
  const isCompleted = (name: string) => states.get(name) === 'completed';
  const ready = waiting()
    .filter(({ after }) => after.every(isCompleted))
    .map(({ name }) => name);
  return { ready, skipped, state: stateOf([...states.values()]) };
}

function stateOf(states: TaskState[]): RunState {
  if (states.some((state) => state === 'pending' || state === 'running')) return 'running';
  return states.every((state) => state === 'completed') ? 'completed' : 'failed';
}
