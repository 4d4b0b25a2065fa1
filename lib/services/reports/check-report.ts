import { checkStatement } from '#lib/core/report/check-statement.ts';
import { plainStatement } from '#lib/core/report/read-statement.ts';
import type { Figure, SectionKind, Statement } from '#lib/core/report/report.ts';
import { statementsOf } from '#lib/core/report/statements-of.ts';
import type { Context } from '#lib/services/context.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { storedReport } from './read-report.ts';

/** A statement that no longer agrees with the record. */
export interface ChangedStatement {
  /** Null: the headline. */
  section: SectionKind | null;
  plain: string;
  /** Its figures that are others now; `now` is null where there is none any more. */
  figures: { figure: Figure; now: number | null }[];
  /** What it quotes that is not there any more, or reads otherwise. */
  quotes: { feedback_id: string; gone: boolean }[];
}

/** A report held against the record as it is now. */
export interface ReportCheck {
  id: string;
  /** ISO 8601 UTC. */
  checked_at: string;
  figures: number;
  quotes: number;
  changed_figures: number;
  changed_quotes: number;
  changed: ChangedStatement[];
}

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
  const sum = (
    of: (one: { figures: unknown[]; quotes: unknown[] }) => number,
    all: readonly { figures: unknown[]; quotes: unknown[] }[],
  ) => all.reduce((total, one) => total + of(one), 0);
  return {
    id,
    checked_at: context.now().toISOString(),
    figures: sum(({ figures }) => figures.length, statements),
    quotes: sum(({ quotes }) => quotes.length, statements),
    changed_figures: sum(({ figures }) => figures.length, changed),
    changed_quotes: sum(({ quotes }) => quotes.length, changed),
    changed,
  };
}
