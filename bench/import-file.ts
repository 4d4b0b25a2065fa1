import { csvLine } from '#lib/core/feedback/csv.ts';
import { demoPieces } from '#lib/services/demo/demo-pieces.ts';

export interface PlainRow {
  timestamp: string;
  customer_name: string;
  feedback: string;
  rating: number;
}

const YEAR_MS = 365 * 86_400_000;

/** What customers say in the demo, in its twelve languages, over and over through a year. */
export function plainRows(count: number): PlainRow[] {
  const pieces = demoPieces();
  const from = Date.now() - YEAR_MS;
  return Array.from({ length: count }, (_, number) => {
    const piece = pieces[(number * 271) % pieces.length];
    if (!piece) throw new Error('the demo has no texts');
    return {
      timestamp: new Date(from + (number / count) * YEAR_MS).toISOString(),
      customer_name: piece.customer_name,
      feedback: `${piece.feedback} (${number})`,
      rating: piece.rating,
    };
  });
}

const COLUMNS = ['timestamp', 'customer_name', 'feedback', 'rating'] as const;

export function csvOf(rows: readonly PlainRow[]): Buffer {
  const lines = rows.map((row) => csvLine(COLUMNS.map((column) => row[column])));
  return Buffer.from(csvLine(COLUMNS) + lines.join(''));
}
