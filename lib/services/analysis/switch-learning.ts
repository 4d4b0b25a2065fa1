import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import type { AnalysisWire } from '#lib/core/analysis/analysis-wire.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { keepLearningSwitch } from '#lib/data/sentiment-corrections.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { readAnalysis } from './read-analysis.ts';
import { refreshSiteEngine } from './site-engine.ts';

export const learningSwitchSchema = z.object({ on: z.boolean('must be true or false') });

/**
 * Off: nothing is learnt any more, and what was learnt is not used; it stays for when it is on again.
 * @throws AppError `invalid_input`.
 */
export async function switchLearning(context: Context, given: unknown): Promise<AnalysisWire> {
  authorize(context.actor, 'settings:manage');
  const { on } = parseOrRefuse(learningSwitchSchema, given);
  await keepLearningSwitch(context.db, on, context.now());
  await refreshSiteEngine(context.db);
  log().info({ on }, 'learning switched');
  return readAnalysis(context);
}
