import { FEW } from '#lib/core/report/facts.ts';
import type { ReportContent, ReportSpan } from '#lib/core/report/report.ts';
import { log } from '#lib/infra/log.ts';
import type { Model } from '#lib/infra/model/model.ts';
import { ModelError } from '#lib/infra/model/model-error.ts';
import type { Context } from '#lib/services/context.ts';
import { gatherFacts } from '#lib/services/reports/gather-facts.ts';
import { writeWithModel } from './write-with-model.ts';

/** What a model wrote, yet to be checked against the record; or why it wrote nothing. */
export async function tryModel(
  context: Context,
  model: Model | null,
  span: ReportSpan,
): Promise<{ draft?: ReportContent; fallback?: ReportContent['fallback'] }> {
  if (!model) return { fallback: 'none' };
  const facts = await gatherFacts(context, span);
  // Of next to nothing the statistics say all there is to say.
  if (facts.now.count < FEW) return {};
  try {
    return { draft: await writeWithModel(context, model, span, facts) };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    log().warn({ fault: error.fault, reason: error.message }, 'the statistics write the report');
    return { fallback: error.fault };
  }
}
