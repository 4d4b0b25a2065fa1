import type { Queries } from '#lib/infra/database.ts';
import { countSeries } from './feedback-series.ts';

export interface Range {
  from: Date;
  to: Date;
}

/**
 * Says when two looks at some ranges `[from, to)` see the same feedback and the same decisions on
 * topics: while nothing was edited or deleted, as many pieces are the same pieces. The edits are read
 * first, so that one in between makes a stamp that nobody gets again.
 */
export async function stampRanges(db: Queries, ranges: Range[]): Promise<string> {
  const [row] = await db.query<{ edits: string | null }>(
    'SELECT sum(edits)::text AS edits FROM feedback_edit',
  );
  const counts = await Promise.all(
    ranges.map(async ({ from, to }) => {
      const rows = await countSeries(db, [from], to, 'none');
      return rows.reduce((sum, { count }) => sum + count, 0);
    }),
  );
  return [row?.edits, ...counts].join(':');
}
