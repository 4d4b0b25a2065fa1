import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import type { AnalysisWire } from '#lib/core/analysis/analysis-wire.ts';
import { AppError } from '#lib/core/errors.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { changeRunState } from '#lib/data/analysis-runs.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { readAnalysis } from './read-analysis.ts';

export const runChangeSchema = z.object({
  state: z.enum(['running', 'paused', 'cancelled'], 'must be running, paused or cancelled'),
});

/**
 * Pauses, resumes or cancels the run under way, wherever it runs. What it has judged stays judged.
 * @throws AppError `invalid_input`, `conflict` where none is under way.
 */
export async function steerReanalysis(context: Context, given: unknown): Promise<AnalysisWire> {
  authorize(context.actor, 'settings:manage');
  const { state } = parseOrRefuse(runChangeSchema, given);
  if (!(await changeRunState(context.db, state, context.now()))) {
    throw new AppError('conflict', 'Nothing is under way.');
  }
  log().info({ state }, 'the run through history was steered');
  return readAnalysis(context);
}
