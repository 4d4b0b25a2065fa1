import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { AppError } from '#lib/core/errors.ts';
import type { Feedback, Rating } from '#lib/core/feedback/feedback.ts';
import type { FeedbackInput } from '#lib/core/feedback/feedback-input.ts';
import { feedbackToWire } from '#lib/core/feedback/feedback-wire.ts';
import { insertFeedback, type NewFeedback } from '#lib/data/insert-feedback.ts';
import type { Context } from './context.ts';
import { understandFeedback } from './understand-feedback.ts';

export interface Acceptance {
  feedback: Feedback;
  /** The same submission was here before; nothing new was stored. */
  repeated: boolean;
}

/** Tells a repeat from another submission under the same id; the moment of sending is no part. */
function requestHash({ customer_name, feedback, rating, source, metadata }: FeedbackInput): string {
  const sent = JSON.stringify([customer_name, feedback, rating, source ?? null, metadata ?? null]);
  return createHash('sha256').update(sent).digest('base64url');
}

/** A checked submission, understood and ready to be stored. */
export function newFeedback(
  input: FeedbackInput,
  given: { timestamp: Date; receivedAt: Date; defaultSource: string },
  marks: { demo?: boolean; idempotencyKey?: string | undefined } = {},
): NewFeedback {
  return {
    id: input.id ?? uuidv7(),
    timestamp: given.timestamp,
    receivedAt: given.receivedAt,
    customerName: input.customer_name,
    feedback: input.feedback,
    rating: input.rating satisfies Rating,
    source: input.source ?? given.defaultSource,
    metadata: input.metadata ?? {},
    ...understandFeedback(input.feedback, input.locale, input.customer_name),
    demo: marks.demo ?? false,
    requestHash: requestHash(input),
    idempotencyKey: marks.idempotencyKey ?? null,
  };
}

/**
 * Stores feedback and tells everybody who watches.
 * @throws AppError `conflict` when its id or key belongs to another text, `unavailable` when the
 * database is away.
 */
export async function acceptFeedback(context: Context, row: NewFeedback): Promise<Acceptance> {
  const insertion = await insertFeedback(context.db, row);
  if (insertion.outcome === 'existing') {
    if (insertion.requestHash !== row.requestHash) {
      throw new AppError('conflict', 'This id or key was already used for other feedback.');
    }
    return { feedback: insertion.feedback, repeated: true };
  }
  context.bus.publish('feedback', { type: 'created', feedback: feedbackToWire(row) });
  return { feedback: row, repeated: false };
}
