import * as z from 'zod/mini';
import type {
  TopicFigures,
  TopicList,
  TopicPeriod,
  TopicSampleWire,
} from '#lib/core/topics/topic-figures.ts';
import { TOPIC_MARKS } from '#lib/core/topics/topic-rules.ts';
import { describeAnswer } from './describe-schema.ts';
import { sentimentCounts } from './figures-schema.ts';
import { quoteExample, quoteSchema } from './topic-schema.ts';
import { averageRating, count, list, moment, score, text } from './wire-types.ts';

const share = () => z.number().check(z.minimum(0), z.maximum(1));
export const pValue = share;

export const sampleFields = { from: moment(), to: moment(), count: count(), read: count() };
export const sampleNotes = {
  from: 'Its start, inclusive.',
  to: 'Its end, exclusive.',
  count: 'All its feedback, as `source` and `language` narrow it.',
  read: 'How much of it was read: less where that would have been too much.',
};
export const sampleExample: TopicSampleWire = {
  from: '2026-10-23T12:00:00.000Z',
  to: '2026-11-22T12:00:00.000Z',
  count: 1200,
  read: 1200,
};

export const sampleSchema = describeAnswer<TopicSampleWire>('TopicSample', z.object(sampleFields), {
  description: 'A period and what was read of it.',
  notes: sampleNotes,
  example: sampleExample,
});

const periodFields = { count: count(), share: share(), average_rating: averageRating() };
const periodNotes = {
  count: 'Feedback that names it.',
  share: 'Of all feedback of the period, 0 to 1.',
  average_rating: 'Not rounded; null where nothing names it.',
};
export const periodExample: TopicPeriod = { count: 96, share: 0.08, average_rating: 2.5 };

export const periodSchema = describeAnswer<TopicPeriod>('TopicPeriod', z.object(periodFields), {
  description: 'A topic in one period.',
  notes: periodNotes,
  example: periodExample,
});

const changeExample = { lift: 1.6, p_value: 0.0004, significant: true };
const change = describeAnswer<TopicFigures['change']>(
  'TopicChange',
  z.object({
    lift: z.nullable(z.number().check(z.minimum(0))),
    p_value: pValue(),
    significant: z.boolean(),
  }),
  {
    description: "How the topic's share changed.",
    notes: {
      lift: 'How many times the share of the period before; null where either is empty.',
      p_value: 'Two-sided, of the log-likelihood ratio G².',
      significant: 'With at most 5 % of such findings false (Benjamini–Hochberg).',
    },
    example: changeExample,
  },
);

const figuresExample: TopicFigures = {
  topic: 'delivery',
  ...periodExample,
  sentiments: { positive: 20, neutral: 16, negative: 60 },
  sentiment_score: -0.3,
  mark: null,
  members: [],
  previous: { count: 60, share: 0.05, average_rating: 3.2 },
  change: changeExample,
  quotes: [quoteExample],
};

const figures = describeAnswer<TopicFigures>(
  'TopicFigures',
  z.object({
    topic: text(200),
    ...periodFields,
    sentiments: sentimentCounts,
    sentiment_score: z.nullable(score()),
    mark: z.nullable(z.enum([...TOPIC_MARKS])),
    members: list(text(200), 4_000),
    previous: periodSchema,
    change,
    quotes: list(quoteSchema, 3),
  }),
  {
    description: 'A topic of a range.',
    notes: {
      topic: 'In the language it was written in, or as the team named it.',
      ...periodNotes,
      sentiments: 'The same feedback by sentiment.',
      sentiment_score: 'Its mean score, −1 to 1; null where nothing names it.',
      mark: '`pinned`: the team wants it always shown.',
      members:
        'The stored topics that are counted under this name, if the team named or merged any.',
      previous: 'In the period before.',
      change: 'How its share changed since.',
      quotes: 'Up to three, newest first.',
    },
    example: figuresExample,
  },
);

export const topicList = describeAnswer<TopicList>(
  'TopicList',
  z.object({ ...sampleFields, previous: sampleSchema, topics: list(figures, 2_100) }),
  {
    description: 'Topics of a range and of the period before it.',
    notes: {
      ...sampleNotes,
      previous: 'The period it is compared with.',
      topics: 'Pinned ones first, then the most named.',
    },
    example: {
      ...sampleExample,
      previous: { ...sampleExample, from: '2026-09-23T12:00:00.000Z', to: sampleExample.from },
      topics: [figuresExample],
    },
  },
);
