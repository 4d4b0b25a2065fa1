import { hash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Rating } from '#lib/core/feedback/feedback.ts';
import type { FeedbackInput } from '#lib/core/feedback/feedback-input.ts';
import { withoutSigned } from '#lib/core/link/signed-metadata.ts';
import { searchKeys } from '#lib/core/search/search-keys.ts';
import type { SentimentEngine } from '#lib/core/sentiment/sentiment-engine.ts';
import type { NewFeedback } from '#lib/data/insert-feedback.ts';
import { understandFeedback } from './understand-feedback.ts';

/**
 * Tells a repeat from another submission under the same id; the moment of sending is no part, and so
 * neither is what a link vouched for, which may have expired on the way of the repeat.
 */
function requestHash({ customer_name, feedback, rating, source, metadata }: FeedbackInput): string {
  const sent = JSON.stringify([
    customer_name,
    feedback,
    rating,
    source ?? null,
    withoutSigned(metadata) ?? null,
  ]);
  return hash('sha256', sent, 'base64url');
}

/** A checked submission, understood and ready to be stored. */
export function newFeedback(
  input: FeedbackInput,
  given: { timestamp: Date; receivedAt: Date; defaultSource: string },
  marks: {
    demo?: boolean;
    idempotencyKey?: string | undefined;
    engine?: SentimentEngine | undefined;
  } = {},
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
    ...understandFeedback(input.feedback, input.locale, input.customer_name, marks.engine),
    demo: marks.demo ?? false,
    requestHash: requestHash(input),
    idempotencyKey: marks.idempotencyKey ?? null,
    searchKeys: searchKeys(input.customer_name, input.feedback),
  };
}
