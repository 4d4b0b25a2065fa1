import type { ReportContent, Statement } from './report.ts';

const cites = ({ quotes }: Statement, ids: ReadonlySet<string>) =>
  quotes.some((quote) => ids.has(quote.feedback_id));

/**
 * A report without the words of some feedback. A statement that quotes it goes with the quote and is
 * counted in `withdrawn`; the headline quotes nobody.
 */
export function withdrawQuotes(content: ReportContent, ids: ReadonlySet<string>): ReportContent {
  let withdrawn = content.withdrawn;
  const sections = content.sections.map(({ kind, statements }) => {
    const kept = statements.filter((statement) => !cites(statement, ids));
    withdrawn += statements.length - kept.length;
    return { kind, statements: kept };
  });
  return {
    ...content,
    sections: sections.filter(({ statements }) => statements.length > 0),
    withdrawn,
  };
}
