import { AppError } from '#lib/core/errors.ts';
import type { Feedback } from '#lib/core/feedback/feedback.ts';
import { feedbackToWire } from '#lib/core/feedback/feedback-wire.ts';
import { insertFeedback, type NewFeedback } from '#lib/data/insert-feedback.ts';
import type { Context } from './context.ts';
import { knownTopicRules } from './topics/known-topic-rules.ts';

export interface Acceptance {
  feedback: Feedback;
  /** The same submission was here before; nothing new was stored. */
  repeated: boolean;
}

/**
 * Stores feedback and tells everybody who watches.
 * @throws AppError `conflict` when its id or key belongs to another text, `unavailable` when the
 * database is away.
 */
export async function acceptFeedback(context: Context, row: NewFeedback): Promise<Acceptance> {
  const wire = feedbackToWire(row, await knownTopicRules(context.db));
  const asStored = wire.topics.join('\n') === row.topics.join('\n');
  const insertion = await insertFeedback(
    context.db,
    asStored ? row : { ...row, shownTopics: wire.topics },
  );
  if (insertion.outcome === 'existing') {
    if (insertion.requestHash !== row.requestHash) {
      throw new AppError('conflict', 'This id or key was already used for other feedback.');
    }
    return { feedback: insertion.feedback, repeated: true };
  }
  context.bus.publish('feedback', { type: 'created', feedback: wire });
  return { feedback: row, repeated: false };
}
