import { fenceText } from '#lib/core/fence-text.ts';
import { readStatement } from '#lib/core/report/read-statement.ts';
import type { Statement } from '#lib/core/report/report.ts';
import type { ReportWire } from '#lib/core/report/report-wire.ts';
import { newBoundary, UNTRUSTED } from './tell-feedback.ts';

/** A report for a model: our sentences in the clear, customers' words and their topics fenced. */
export function tellReport({ id, timestamp, content }: ReportWire): string {
  const boundary = newBoundary();
  const tell = (statement: Statement) =>
    readStatement(statement, content)
      .map((piece) => {
        if (piece.kind === 'quote') {
          return `${piece.quote.feedback_id}\n${fenceText(piece.quote.text, boundary)}\n`;
        }
        return piece.kind === 'name' ? JSON.stringify(piece.text) : piece.text;
      })
      .join('');
  const sections = content.sections.map(({ kind, statements }) =>
    [`## ${kind}`, ...statements.map(tell)].join('\n'),
  );
  const checked = `Every figure was recomputed; ${content.dropped} sentences failed and were left out.`;
  return [
    `Report ${id}, written ${timestamp}, on ${content.from} to ${content.to}.`,
    tell(content.headline),
    ...sections,
    `${checked}\n${UNTRUSTED}`,
  ].join('\n\n');
}
