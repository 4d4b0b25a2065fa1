import { checkStatement, type Evidence } from './check-statement.ts';
import type { ReportContent } from './report.ts';

/**
 * A report without the statements that do not hold, which it counts. Whoever writes reports, this is
 * what is stored of them.
 * @returns null when not even the headline holds, or when it quotes: it must outlive every customer.
 */
export function checkContent(content: ReportContent, evidence: Evidence): ReportContent | null {
  const holds = (statement: ReportContent['headline']) =>
    checkStatement(statement, evidence, content.language).length === 0;
  if (content.headline.quotes.length > 0 || !holds(content.headline)) return null;
  const sections = content.sections.map(({ kind, statements }) => ({
    kind,
    statements: statements.filter(holds),
  }));
  const counted = (all: ReportContent['sections']) =>
    all.reduce((sum, { statements }) => sum + statements.length, 0);
  return {
    ...content,
    sections: sections.filter(({ statements }) => statements.length > 0),
    dropped: content.dropped + counted(content.sections) - counted(sections),
  };
}
