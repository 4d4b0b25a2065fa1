import { csvLine } from '#lib/core/feedback/csv.ts';

/** A table as CSV, with the byte order mark without which Excel guesses an old code page. */
export function refusalsToCsv(columns: string[], rows: string[][]): string {
  return `\ufeff${csvLine(columns)}${rows.map(csvLine).join('')}`;
}
