import * as z from 'zod/mini';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { FEEDBACK_MAX, NAME_MAX, RAW_FACTOR, SOURCE_MAX } from '#lib/core/feedback/limits.ts';
import { describeAnswer } from './describe-schema.ts';
import { list, moment, rating, score, sentiment, text } from './wire-types.ts';

export const feedbackExample: FeedbackWire = {
  id: '01a203ce-6e68-7c5e-aa5c-df78eb6254cc',
  timestamp: '2026-11-22T12:00:00.000Z',
  customer_name: 'Lucía',
  feedback: 'Muy lento el envío pero el soporte fue amable',
  rating: 3,
  sentiment: 'neutral',
  sentiment_score: 0.05,
  language: 'es',
  topics: ['envío', 'soporte'],
  source: 'shop-12',
  metadata: { order: 4711 },
};

export const feedbackNotes = {
  id: 'UUID of version 7, so that ids sort by time.',
  timestamp: 'When the customer gave it.',
  customer_name: 'As written.',
  feedback: 'As written, byte for byte. Escape it where you show it.',
  rating: 'From 1 (bad) to 5 (good).',
  sentiment: 'What the words say; the rating has no part in it.',
  sentiment_score: 'From −1 to 1.',
  language: 'BCP 47; `und` where nothing can be known.',
  topics: 'What it speaks of, in its own language.',
  source: 'Where it was given: `form`, `api`, `import`, or a name of yours.',
  metadata: 'What the sender put along; in `signed_link`, what a signed link vouched for.',
};

export const feedbackFields = {
  id: z.uuid(),
  timestamp: moment(),
  customer_name: text(NAME_MAX * RAW_FACTOR),
  feedback: text(FEEDBACK_MAX * RAW_FACTOR),
  rating: rating(),
  sentiment: sentiment(),
  sentiment_score: score(),
  language: text(35),
  topics: list(text(200), 100),
  source: text(SOURCE_MAX),
  metadata: z.record(z.string(), z.unknown()),
};

export const feedbackSchema = describeAnswer<FeedbackWire>('Feedback', z.object(feedbackFields), {
  description: "One customer's rating and words, with what was understood of them.",
  notes: feedbackNotes,
  example: feedbackExample,
});
