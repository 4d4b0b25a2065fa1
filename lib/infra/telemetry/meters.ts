import type { Counter, Gauge, Histogram } from 'prom-client';
import { processWide } from '#lib/infra/process-wide.ts';

/** What is counted where it happens. Every label has a few values that the code knows. */
export interface Meters {
  /** Rows of a statement that submissions share. */
  batchRows: Histogram;
  /** Seconds that the first of its rows waited for it. */
  batchWait: Histogram;
  /** Rows that wait for a statement now. */
  batchWaiting: Gauge;
  held: Counter<'reason'>;
  deliveries: Counter<'channel' | 'outcome'>;
  /** Seconds from the beginning of a run to its end. */
  workflowRuns: Histogram<'workflow' | 'outcome'>;
  workflowTasks: Histogram<'workflow' | 'task' | 'outcome'>;
  modelCalls: Counter<'purpose'>;
  modelTokens: Counter<'purpose' | 'direction'>;
  modelDollars: Counter<'purpose'>;
}

/** Null where nobody asks for /metrics: then nothing is counted. */
export const meters = (): Meters | null => processWide<Meters | null>('meters', () => null);
