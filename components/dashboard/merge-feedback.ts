import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';

/** Two lists as one: each id once (`newer` wins), newest first, no longer than `limit`. */
export function mergeFeedback(
  older: readonly FeedbackWire[],
  newer: readonly FeedbackWire[],
  limit: number,
): FeedbackWire[] {
  const byId = new Map(older.map((feedback) => [feedback.id, feedback]));
  for (const feedback of newer) byId.set(feedback.id, feedback);
  return [...byId.values()].sort(newestFirst).slice(0, limit);
}

/** Same moment: the id decides, as in the database's order. UUIDv7 sorts by time itself. */
function newestFirst(a: FeedbackWire, b: FeedbackWire): number {
  const moments = Date.parse(b.timestamp) - Date.parse(a.timestamp);
  if (moments !== 0) return moments;
  return a.id < b.id ? 1 : -1;
}
