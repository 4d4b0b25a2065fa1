import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { type FeedbackWire, feedbackToWire } from '#lib/core/feedback/feedback-wire.ts';
import { countMatching } from '#lib/data/count-feedback.ts';
import { selectNeighbour } from '#lib/data/feedback-neighbour.ts';
import { findFeedbackRecord } from '#lib/data/feedback-record.ts';
import type { Context } from './context.ts';
import { parseFeedbackFilter } from './parse-feedback-filter.ts';
import { knownTopicRules } from './topics/known-topic-rules.ts';

const COUNTED_OF_CUSTOMER = 1_000;

export interface FeedbackDetails {
  feedback: FeedbackWire;
  /** When Earshot had it; later than `timestamp` for what was given offline or imported. */
  received_at: string;
  /** What judged the sentiment. */
  engine: string;
  demo: boolean;
  /** How much there is under the same name, this piece included; counted up to 1,000. */
  from_customer: number;
  /** The ids before and after it in the list under the same filters. */
  newer: string | null;
  older: string | null;
}

/**
 * Everything known of a piece, and its place in the list that the query's filters make.
 * @throws AppError `not_found`, `invalid_input`.
 */
export async function readFeedbackDetails(
  context: Context,
  id: string,
  query: Record<string, string | undefined> = {},
): Promise<FeedbackDetails> {
  authorize(context.actor, 'feedback:read');
  const { db } = context;
  const rules = await knownTopicRules(db);
  const filter = parseFeedbackFilter(query, context.now(), rules);
  const record = await findFeedbackRecord(db, id);
  if (!record) throw new AppError('not_found', 'There is no feedback with this id.');
  const { feedback, receivedAt, engine, demo } = record;
  const { customerName } = feedback;
  const [fromCustomer, newer, older] = await Promise.all([
    countMatching(db, { customerName }, COUNTED_OF_CUSTOMER),
    selectNeighbour(db, filter, feedback, 'newer'),
    selectNeighbour(db, filter, feedback, 'older'),
  ]);
  return {
    feedback: feedbackToWire(feedback, rules),
    received_at: receivedAt.toISOString(),
    engine,
    demo,
    from_customer: fromCustomer,
    newer,
    older,
  };
}
