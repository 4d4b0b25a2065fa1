import * as z from 'zod/mini';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { feedbackFields } from '#lib/transports/http/openapi/feedback-schema.ts';

const SHORT = 160;

const { id, timestamp, rating, sentiment, language, feedback } = feedbackFields;

/** Enough to choose from; `get_feedback` has the rest. */
export const compactFields = { id, timestamp, rating, sentiment, language, feedback };
export const compactSchema = z.object(compactFields);

export type CompactFeedback = z.output<typeof compactSchema>;

/** Long texts are cut between characters, with an ellipsis. */
export function compactFeedback(piece: FeedbackWire): CompactFeedback {
  const characters = [...piece.feedback];
  return {
    id: piece.id,
    timestamp: piece.timestamp,
    rating: piece.rating,
    sentiment: piece.sentiment,
    language: piece.language,
    feedback:
      characters.length > SHORT ? `${characters.slice(0, SHORT - 1).join('')}…` : piece.feedback,
  };
}
