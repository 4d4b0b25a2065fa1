import type { FeedbackWire } from './feedback-wire.ts';

/** The columns of a CSV export, in order: every field of the wire. */
export const CSV_COLUMNS = [
  'id',
  'timestamp',
  'customer_name',
  'feedback',
  'rating',
  'sentiment',
  'sentiment_score',
  'language',
  'topics',
  'source',
  'metadata',
] as const satisfies (keyof FeedbackWire)[];

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, 'CSV
 * Injection'). One that already looks defused gets another, so that taking one away always gives
 * the text back.
 */
export function defuseCell(text: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** Takes away what `defuseCell` put in front. */
export function restoreCell(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

function quoteCell(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** One record with its line end (RFC 4180). Numbers are left alone: a minus makes no formula. */
export function csvLine(cells: readonly (string | number)[]): string {
  const written = cells.map((cell) =>
    typeof cell === 'number' ? String(cell) : quoteCell(defuseCell(cell)),
  );
  return `${written.join(',')}\r\n`;
}

/** What an export begins with. Excel takes a file without the byte order mark for an old code page. */
export const csvOpening = (): string => `\ufeff${csvLine(CSV_COLUMNS)}`;

/** One piece of feedback as a record under CSV_COLUMNS. */
export function feedbackToCsv(feedback: FeedbackWire): string {
  return csvLine(
    CSV_COLUMNS.map((column) => {
      if (column === 'topics') return feedback.topics.join('; ');
      if (column === 'metadata') return JSON.stringify(feedback.metadata);
      return feedback[column];
    }),
  );
}
