import * as z from 'zod/mini';
import type { Quote, TrendingTopic } from '#lib/core/metrics/metrics.ts';
import { describeAnswer } from './describe-schema.ts';
import { feedbackExample } from './feedback-schema.ts';
import { sentimentCounts } from './figures-schema.ts';
import { count, list, score, text } from './wire-types.ts';

export const quoteExample: Quote = {
  id: feedbackExample.id,
  feedback: feedbackExample.feedback,
  language: feedbackExample.language,
};

export const quoteSchema = describeAnswer<Quote>(
  'Quote',
  z.object({ id: z.uuid(), feedback: text(8000), language: text(35) }),
  {
    description: "A customer's own words.",
    notes: { id: 'Of the feedback.', feedback: 'Its text, whole.', language: 'BCP 47.' },
    example: quoteExample,
  },
);

export const trendingTopicExample: TrendingTopic = {
  topic: 'soporte',
  count: 4,
  voices: 4,
  before: 12,
  expected: 1.25,
  lift: 3.2,
  sentiment_score: 0.4,
  sentiments: { positive: 3, neutral: 1, negative: 0 },
  quote: quoteExample,
  quotes: [quoteExample],
};

export const trendingTopicSchema = describeAnswer<TrendingTopic>(
  'TrendingTopic',
  z.object({
    topic: text(200),
    count: count(),
    voices: count(),
    before: z.nullable(count()),
    expected: z.nullable(z.number().check(z.minimum(0))),
    lift: z.nullable(z.number().check(z.minimum(0))),
    sentiment_score: score(),
    sentiments: sentimentCounts,
    quote: z.nullable(quoteSchema),
    quotes: list(quoteSchema, 3),
  }),
  {
    description: 'A topic of the hour.',
    notes: {
      topic: 'In the language it was written in, or as the team named it.',
      count: 'Feedback of the hour that names it, each counted once.',
      voices: "The same, near-copies and one sender's words counted once.",
      before: 'Feedback of the week before that names it; null with too little history.',
      expected: "Feedback of the hour that would name it at the week's share; null likewise.",
      lift: 'How many times its share of the hour exceeds its share of the week before; null likewise.',
      sentiment_score: 'Mean score of the feedback that names it, −1 to 1.',
      sentiments: 'The same feedback by sentiment.',
      quote: 'The newest of the quotes.',
      quotes: 'Up to three, newest first, each from another sender.',
    },
    example: trendingTopicExample,
  },
);
