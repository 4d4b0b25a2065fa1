import * as z from 'zod/mini';
import {
  customerNameSchema,
  feedbackTextSchema,
  metadataSchema,
  ratingSchema,
  sourceSchema,
} from '#lib/core/feedback/feedback-input.ts';
import { COUNTED_AT_MOST, type FeedbackCount } from '#lib/services/count-feedback.ts';
import type { FeedbackDetails } from '#lib/services/read-feedback-details.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import { feedbackFilter } from '#lib/transports/http/openapi/feedback-filter.ts';
import { feedbackExample, feedbackSchema } from '#lib/transports/http/openapi/feedback-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';
import { count, moment, text } from '#lib/transports/http/openapi/wire-types.ts';

const edit = describeBody(
  'FeedbackEdit',
  z.object({
    customer_name: z.optional(customerNameSchema),
    feedback: z.optional(feedbackTextSchema),
    rating: z.optional(ratingSchema),
    source: z.optional(sourceSchema),
    metadata: z.optional(metadataSchema),
  }),
  {
    description: 'What shall change, by the rules of intake; at least one, and nothing else.',
    notes: {
      customer_name: 'The name, put right.',
      feedback: 'The text, put right. Language, sentiment and topics are read anew.',
      rating: 'The rating, put right.',
      source: 'The source, put right.',
      metadata: 'Replaces the old one whole.',
    },
    example: { rating: 4 },
  },
);

const counted = describeAnswer<FeedbackCount>(
  'FeedbackCount',
  z.object({ count: count(), exact: z.boolean() }),
  {
    description: 'How much there is.',
    notes: {
      count: `Counted up to ${COUNTED_AT_MOST}.`,
      exact: 'False: there are more than `count`.',
    },
    example: { count: 42, exact: true },
  },
);

const details = describeAnswer<FeedbackDetails>(
  'FeedbackDetails',
  z.object({
    feedback: feedbackSchema,
    received_at: moment(),
    engine: text(100),
    demo: z.boolean(),
    from_customer: count(),
    newer: z.nullable(z.uuid()),
    older: z.nullable(z.uuid()),
  }),
  {
    description: 'Everything known of a piece, and its place in the list.',
    notes: {
      feedback: 'The piece itself.',
      received_at:
        'When it arrived; later than `timestamp` for what was given offline or imported.',
      engine: 'What judged the sentiment.',
      demo: 'Whether the demo made it.',
      from_customer: 'How much there is under the same name, counted up to 1000.',
      newer: 'The id before it in the list under the same filters.',
      older: 'The id after it.',
    },
    example: {
      feedback: feedbackExample,
      received_at: feedbackExample.timestamp,
      engine: 'lexicon',
      demo: false,
      from_customer: 2,
      newer: null,
      older: null,
    },
  },
);

export const entryOperations: Operations = {
  'GET /api/v1/feedback/count': {
    id: 'countFeedback',
    tag: 'Feedback',
    summary: 'Count what a filter lets through',
    access: 'feedback:read',
    query: [feedbackFilter],
    answers: { 200: { description: 'The count.', content: json(counted) } },
  },
  'GET /api/v1/feedback/:id/details': {
    id: 'readFeedbackDetails',
    tag: 'Feedback',
    summary: 'Read everything known of a piece',
    description: 'With the ids around it in the list that the filters make.',
    access: 'feedback:read',
    query: [feedbackFilter],
    answers: { 200: { description: 'The details.', content: json(details) } },
  },
  'GET /api/v1/feedback/:id': {
    id: 'readFeedback',
    tag: 'Feedback',
    summary: 'Read one piece',
    access: 'feedback:read',
    answers: { 200: { description: 'The piece.', content: json(feedbackSchema) } },
  },
  'PATCH /api/v1/feedback/:id': {
    id: 'editFeedback',
    tag: 'Feedback',
    summary: 'Put a piece right',
    description: 'Figures follow at once, also those of past hours.',
    access: 'feedback:manage',
    body: json(edit),
    answers: { 200: { description: 'The piece as it is now.', content: json(feedbackSchema) } },
  },
  'DELETE /api/v1/feedback/:id': {
    id: 'deleteFeedback',
    tag: 'Feedback',
    summary: 'Delete a piece',
    access: 'feedback:manage',
    answers: { 204: { description: 'It is gone, from every figure too.' } },
  },
};
