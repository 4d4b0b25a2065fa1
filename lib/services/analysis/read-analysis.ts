import { authorize } from '#lib/core/access/authorize.ts';
import type {
  AnalysisRunWire,
  AnalysisWire,
  LearningAttemptWire,
} from '#lib/core/analysis/analysis-wire.ts';
import { type AnalysisRun, selectLatestRun } from '#lib/data/analysis-runs.ts';
import { isLeased } from '#lib/data/leases.ts';
import {
  type LearningAttempt,
  selectLatestAttempt,
  selectLearningSwitch,
} from '#lib/data/sentiment-corrections.ts';
import { slowEngine } from '#lib/infra/engines/slow-engine.ts';
import type { Context } from '#lib/services/context.ts';
import { LEARNING } from './learn-from-ratings.ts';
import { setbacks } from './setbacks.ts';
import { siteEngine } from './site-engine.ts';

function attemptToWire(attempt: LearningAttempt): LearningAttemptWire {
  const { version, createdAt, pairs, kept, figures } = attempt;
  return {
    version,
    timestamp: createdAt.toISOString(),
    pairs,
    kept,
    before: figures?.before ?? null,
    after: figures?.after ?? null,
  };
}

function runToWire({
  startedAt,
  startedBy,
  endedAt,
  cursor: _,
  ...run
}: AnalysisRun): AnalysisRunWire {
  return {
    ...run,
    started_at: startedAt.toISOString(),
    started_by: startedBy,
    ended_at: endedAt?.toISOString() ?? null,
  };
}

/** What judges the texts, what it learnt here, and how far a run through history is. */
export async function readAnalysis(context: Context): Promise<AnalysisWire> {
  authorize(context.actor, 'settings:manage');
  const { db } = context;
  const [engine, on, busy, latest, run] = await Promise.all([
    siteEngine(db),
    selectLearningSwitch(db),
    isLeased(db, LEARNING),
    selectLatestAttempt(db),
    selectLatestRun(db),
  ]);
  return {
    engine: engine.name,
    slow_engine: slowEngine()?.name ?? null,
    slow_failure: setbacks().latest,
    learning: { on, busy, latest: latest && attemptToWire(latest) },
    run: run && runToWire(run),
  };
}
