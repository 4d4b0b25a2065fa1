import * as z from 'zod/mini';
import type {
  ChangeExplained,
  ChangePeriod,
  ChangeQuote,
  Effect,
  TopicEffect,
} from '#lib/core/topics/change-explained.ts';
import { describeAnswer, json } from '#lib/transports/http/openapi/describe-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';
import {
  periodExample,
  periodSchema,
  pValue,
  sampleExample,
  sampleFields,
  sampleNotes,
} from '#lib/transports/http/openapi/topic-figures-schema.ts';
import { quoteExample } from '#lib/transports/http/openapi/topic-schema.ts';
import { averageRating, list, rating, text } from '#lib/transports/http/openapi/wire-types.ts';
import { topicsQuery } from './topic-operations.ts';

const MOST = 8;

const changePeriodExample: ChangePeriod = { ...sampleExample, average_rating: 3.9 };
const period = describeAnswer<ChangePeriod>(
  'ChangePeriod',
  z.object({ ...sampleFields, average_rating: averageRating() }),
  {
    description: 'A period of a comparison.',
    notes: { ...sampleNotes, average_rating: 'Not rounded; null when it is empty.' },
    example: changePeriodExample,
  },
);

const changeQuoteExample: ChangeQuote = { ...quoteExample, rating: 2, period: 'now' };
const quote = describeAnswer<ChangeQuote>(
  'ChangeQuote',
  z.object({
    id: z.uuid(),
    feedback: text(8000),
    language: text(35),
    rating: rating(),
    period: z.enum(['now', 'against']),
  }),
  {
    description: 'A quote that shows what an effect is made of.',
    notes: {
      id: 'Of the feedback.',
      feedback: 'Its text, whole.',
      language: 'BCP 47.',
      rating: 'What the customer gave.',
      period: 'Which period it is from; what went away is heard in the earlier one.',
    },
    example: changeQuoteExample,
  },
);

const effectFields = { effect: z.number(), share: z.nullable(z.number()) };
const effectNotes = {
  effect: 'Points of the average rating; all effects sum to the change.',
  share: 'Of the change, so that 1 is all of it; null where nothing changed.',
};
const restExample: Effect = { effect: -0.1, share: 0.25 };
const rest = describeAnswer<Effect>('Effect', z.object(effectFields), {
  description: 'A part of the change.',
  notes: effectNotes,
  example: restExample,
});

const topicExample: TopicEffect = {
  topic: 'delivery',
  effect: -0.3,
  share: 0.75,
  mix: -0.25,
  rate: -0.05,
  now: periodExample,
  against: { count: 24, share: 0.02, average_rating: 2.7 },
  p_value: 0.0001,
  significant: true,
  quotes: [changeQuoteExample],
};
const topic = describeAnswer<TopicEffect>(
  'TopicEffect',
  z.object({
    topic: text(200),
    ...effectFields,
    mix: z.number(),
    rate: z.number(),
    now: periodSchema,
    against: periodSchema,
    p_value: pValue(),
    significant: z.boolean(),
    quotes: list(quote, 3),
  }),
  {
    description: 'What a topic did to the average rating.',
    notes: {
      topic: 'In the language it was written in, or as the team named it.',
      ...effectNotes,
      mix: 'The part that comes from being named more or less often.',
      rate: 'The part that comes from being rated better or worse.',
      now: 'In the period asked for.',
      against: 'In the other one.',
      p_value: 'Two-sided, of the effect.',
      significant: 'With at most 5 % of such findings false (Benjamini–Hochberg).',
      quotes: 'Up to three that show it best.',
    },
    example: topicExample,
  },
);

export const changeExplained = describeAnswer<ChangeExplained>(
  'ChangeExplained',
  z.object({
    now: period,
    against: period,
    change: z.nullable(z.number()),
    p_value: pValue(),
    significant: z.boolean(),
    topics: list(topic, MOST),
    rest,
  }),
  {
    description: 'Why the average rating differs between two periods.',
    notes: {
      now: 'The period asked for.',
      against: 'The one it is compared with.',
      change: 'Points of the average rating; null when either period is empty.',
      p_value: 'Two-sided, of the change.',
      significant: 'Whether the average changed at all, at 5 %.',
      topics: 'The largest effects first.',
      rest: 'Other topics, none at all, and what a sample leaves open.',
    },
    example: {
      now: changePeriodExample,
      against: { ...changePeriodExample, average_rating: 4.3 },
      change: -0.4,
      p_value: 0.0001,
      significant: true,
      topics: [topicExample],
      rest: restExample,
    },
  },
);

export const changeOperations: Operations = {
  'GET /api/v1/changes': {
    id: 'explainChange',
    tag: 'Topics',
    summary: 'Why did it move?',
    description:
      'The topics that explain the difference of the average rating between two periods ' +
      '(Kitagawa’s decomposition): with the rest they sum to the whole. A piece that names several ' +
      `counts for each in equal parts. At most ${MOST} topics.`,
    access: 'metrics:read',
    query: [topicsQuery],
    answers: { 200: { description: 'The change and its parts.', content: json(changeExplained) } },
  },
};
