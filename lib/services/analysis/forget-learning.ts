import { authorize } from '#lib/core/access/authorize.ts';
import type { AnalysisWire } from '#lib/core/analysis/analysis-wire.ts';
import { deleteAttempts } from '#lib/data/sentiment-corrections.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { readAnalysis } from './read-analysis.ts';
import { refreshSiteEngine } from './site-engine.ts';

/** Forgets what was learnt. What was judged with its help stays so until it is judged anew. */
export async function forgetLearning(context: Context): Promise<AnalysisWire> {
  authorize(context.actor, 'settings:manage');
  await deleteAttempts(context.db);
  await refreshSiteEngine(context.db);
  log().info('what was learnt is forgotten');
  return readAnalysis(context);
}
