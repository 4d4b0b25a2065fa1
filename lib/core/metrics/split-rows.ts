import { RATINGS, SENTIMENTS } from '#lib/core/feedback/feedback.ts';
import type { PointCount } from './assemble-points.ts';
import type { Split } from './series.ts';

/** Sources and languages beyond the most frequent ones are counted together under this key. */
export const OTHER = 'other';

type KeyedCount = PointCount & { key: string };

/** Keys that were counted, the most frequent first, `other` last. */
function keysByCount(rows: KeyedCount[]): string[] {
  const totals = new Map<string, number>();
  for (const { key, count } of rows) totals.set(key, (totals.get(key) ?? 0) + count);
  return [...totals]
    .sort(([key, count], [otherKey, otherCount]) => {
      if ((key === OTHER) !== (otherKey === OTHER)) return key === OTHER ? 1 : -1;
      return otherCount - count || (key < otherKey ? -1 : 1);
    })
    .map(([key]) => key);
}

/** Divides rows by what the split names: all ratings or sentiments in their order, or the keys. */
export function splitRows<Row extends KeyedCount>(
  rows: Row[],
  split: Exclude<Split, 'none'>,
): { key: string; rows: Row[] }[] {
  if (split === 'sentiment') {
    return SENTIMENTS.map((key) => ({ key, rows: rows.filter((row) => row.sentiment === key) }));
  }
  if (split === 'rating') {
    return RATINGS.map((rating) => ({
      key: String(rating),
      rows: rows.filter((row) => row.rating === rating),
    }));
  }
  return keysByCount(rows).map((key) => ({ key, rows: rows.filter((row) => row.key === key) }));
}
