import type { Feedback } from '#lib/core/feedback/feedback.ts';
import type { Database } from '#lib/infra/database.ts';
import type { FeedbackFilter } from './feedback-conditions.ts';
import { selectFeedback } from './select-feedback.ts';

/** The next piece the filter lets through on one side of a piece. */
export async function selectNeighbour(
  db: Database,
  filter: FeedbackFilter,
  { id, timestamp }: Pick<Feedback, 'id' | 'timestamp'>,
  side: 'older' | 'newer',
): Promise<string | null> {
  const position = { id, timestamp };
  const beside = side === 'older' ? { before: position } : { after: position };
  const [next] = await selectFeedback(db, { ...filter, ...beside }, 1);
  return next?.id ?? null;
}
