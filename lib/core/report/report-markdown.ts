import { formatPeriod } from './format-period.ts';
import { type Piece, readStatement } from './read-statement.ts';
import type { ReportContent, ReportSpan, SectionKind, Statement } from './report.ts';

/** Of a customer's words nothing must become a heading, a link or a tag. */
const escaped = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, '\\$&');

interface MarkdownWords {
  titles: Record<SectionKind, string>;
  /** The address of a piece of feedback. */
  hrefOf: (feedbackId: string) => string;
}

/** A report as Markdown, its quotes as footnotes that lead to the feedback. */
export function reportMarkdown(
  content: Pick<ReportContent, 'headline' | 'sections'> & ReportSpan,
  { titles, hrefOf }: MarkdownWords,
): string {
  const notes: string[] = [];
  const write = (piece: Piece): string => {
    if (piece.kind !== 'quote') return piece.kind === 'name' ? escaped(piece.text) : piece.text;
    const place = notes.push(`[^${notes.length + 1}]: <${hrefOf(piece.quote.feedback_id)}>`);
    return `${escaped(piece.text)}[^${place}]`;
  };
  const line = (statement: Statement) => readStatement(statement, content).map(write).join('');
  const sections = content.sections.flatMap(({ kind, statements }) => [
    `## ${titles[kind]}`,
    statements.map((statement) => `- ${line(statement)}`).join('\n'),
  ]);
  const period = formatPeriod(content, content.time_zone, content.language);
  const parts = [`# ${line(content.headline)}`, `_${period}_`, ...sections, notes.join('\n')];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
