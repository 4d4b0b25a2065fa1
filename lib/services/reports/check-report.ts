import { checkStatement } from '#lib/core/report/check-statement.ts';
import { plainStatement } from '#lib/core/report/read-statement.ts';
import type { SectionKind, Statement } from '#lib/core/report/report.ts';
import type { ChangedStatement, ReportCheck } from '#lib/core/report/report-check.ts';
import { statementsOf } from '#lib/core/report/statements-of.ts';
import type { Context } from '#lib/services/context.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { storedReport } from './read-report.ts';

const sum = <Counted>(all: readonly Counted[], countOf: (one: Counted) => number) =>
  all.reduce((total, one) => total + countOf(one), 0);

/**
 * Recomputes a stored report: which figures and quotes are no longer so, because feedback came late,
 * was edited or deleted, or topics were merged. The report stays as it is.
 * @throws AppError `not_found` when there is none with this id.
 */
export async function checkReport(context: Context, id: string): Promise<ReportCheck> {
  const { content } = await storedReport(context, id);
  const evidence = await gatherEvidence(context, content);
  const sectionOf = new Map<Statement, SectionKind>(
    content.sections.flatMap(({ kind, statements }) =>
      statements.map((statement) => [statement, kind] as const),
    ),
  );
  const statements = statementsOf(content);
  const changed = statements.flatMap((statement): ChangedStatement[] => {
    const faults = checkStatement(statement, evidence, content.language);
    const places = (kind: 'figure' | 'quote') =>
      faults.flatMap((fault) => (fault.kind === kind ? fault.index : []));
    const figures = places('figure').flatMap((place) => statement.figures[place] ?? []);
    const quotes = places('quote').flatMap((place) => statement.quotes[place] ?? []);
    if (figures.length + quotes.length === 0) return [];
    return [
      {
        section: sectionOf.get(statement) ?? null,
        plain: plainStatement(statement, content),
        figures: figures.map((figure) => ({
          figure,
          now: evidence.measured(figure)?.value ?? null,
        })),
        quotes: quotes.map(({ feedback_id }) => ({
          feedback_id,
          gone: evidence.textOf(feedback_id) === null,
        })),
      },
    ];
  });
  return {
    id,
    checked_at: context.now().toISOString(),
    figures: sum(statements, (one) => one.figures.length),
    quotes: sum(statements, (one) => one.quotes.length),
    changed_figures: sum(changed, (one) => one.figures.length),
    changed_quotes: sum(changed, (one) => one.quotes.length),
    changed,
  };
}
