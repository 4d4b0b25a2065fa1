import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Meters } from './meters.ts';

const SHORT = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 4];
const LONG = [0.1, 0.5, 1, 5, 15, 60, 300, 900, 3_600, 86_400];

export function createMeters(registry: Registry): Meters {
  const registers = [registry];
  return {
    batchRows: new Histogram({
      name: 'earshot_insert_batch_rows',
      help: 'Submissions that shared a statement.',
      buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
      registers,
    }),
    batchWait: new Histogram({
      name: 'earshot_insert_wait_seconds',
      help: 'How long the first submission of a statement waited for it to begin.',
      buckets: SHORT,
      registers,
    }),
    batchWaiting: new Gauge({
      name: 'earshot_insert_waiting',
      help: 'Submissions that wait for a statement now; 20,000 at most.',
      registers,
    }),
    held: new Counter({
      name: 'earshot_held_total',
      help: 'Submissions kept aside, by what held them.',
      labelNames: ['reason'],
      registers,
    }),
    deliveries: new Counter({
      name: 'earshot_delivery_tries_total',
      help: 'Tries of deliveries: delivered, to be tried again, failed for good.',
      labelNames: ['channel', 'outcome'],
      registers,
    }),
    workflowRuns: new Histogram({
      name: 'earshot_workflow_run_duration_seconds',
      help: 'Runs of workflows that ended, from their beginning on.',
      labelNames: ['workflow', 'outcome'],
      buckets: LONG,
      registers,
    }),
    workflowTasks: new Histogram({
      name: 'earshot_workflow_task_duration_seconds',
      help: 'Tasks of workflows that this process did.',
      labelNames: ['workflow', 'task', 'outcome'],
      buckets: LONG,
      registers,
    }),
    modelCalls: new Counter({
      name: 'earshot_model_calls_total',
      help: 'Calls of the language model.',
      labelNames: ['purpose'],
      registers,
    }),
    modelTokens: new Counter({
      name: 'earshot_model_tokens_total',
      help: 'Tokens sent to the language model, and written by it.',
      labelNames: ['purpose', 'direction'],
      registers,
    }),
    modelDollars: new Counter({
      name: 'earshot_model_cost_dollars_total',
      help: 'What it cost, where OPENAI_PRICE_INPUT and _OUTPUT are set.',
      labelNames: ['purpose'],
      registers,
    }),
  };
}
