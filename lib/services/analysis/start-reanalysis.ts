import { uuidv7 } from 'uuidv7';
import * as z from 'zod/mini';
import type { Actor } from '#lib/core/access/actor.ts';
import { authorize } from '#lib/core/access/authorize.ts';
import type { AnalysisWire } from '#lib/core/analysis/analysis-wire.ts';
import { AppError } from '#lib/core/errors.ts';
import { tally } from '#lib/core/metrics/tally.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { insertAnalysisRun } from '#lib/data/analysis-runs.ts';
import { countAllFeedback } from '#lib/data/feedback-summary.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { readAnalysis } from './read-analysis.ts';

export const newRunSchema = z.object({
  whole: z._default(z.boolean('must be true or false'), false),
});

const nameOf = (actor: Actor): string => (actor.kind === 'customer' ? '' : actor.name);

/**
 * Begins to judge history anew, in the background: what another engine judged, or everything with
 * language and topics where the `whole` is asked for. It goes on after a restart.
 * @throws AppError `invalid_input`, `conflict` while another run is under way.
 */
export async function startReanalysis(context: Context, given: unknown): Promise<AnalysisWire> {
  authorize(context.actor, 'settings:manage');
  const { whole } = parseOrRefuse(newRunSchema, given);
  const { count: total } = tally(await countAllFeedback(context.db));
  const run = { id: uuidv7(), startedAt: context.now(), startedBy: nameOf(context.actor) };
  if (!(await insertAnalysisRun(context.db, { ...run, whole, total }))) {
    throw new AppError('conflict', 'History is being judged anew already.');
  }
  log().info({ id: run.id, whole }, 'history is judged anew');
  return readAnalysis(context);
}
