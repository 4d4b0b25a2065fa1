import type { Evidence } from '#lib/core/report/check-statement.ts';
import type { ReportContent } from '#lib/core/report/report.ts';
import { statementsOf } from '#lib/core/report/statements-of.ts';
import { selectTexts } from '#lib/data/feedback-texts.ts';
import type { Context } from '#lib/services/context.ts';
import { measureFigures } from './measure-figures.ts';

/** Recomputes every figure of a report and reads what it quotes. */
export async function gatherEvidence(context: Context, content: ReportContent): Promise<Evidence> {
  const statements = statementsOf(content);
  const figures = statements.flatMap((one) => one.figures);
  const ids = statements.flatMap(({ quotes }) => quotes.map((quote) => quote.feedback_id));
  const texts = await selectTexts(context.db, [...new Set(ids)]);
  return {
    measured: await measureFigures(context, content, figures),
    textOf: (id) => texts.get(id) ?? null,
  };
}
