import * as z from 'zod/mini';
import {
  customerNameSchema,
  feedbackTextSchema,
  metadataSchema,
  ratingSchema,
  sourceSchema,
} from '#lib/core/feedback/feedback-input.ts';
import { describeBody, json } from '#lib/transports/http/openapi/describe-schema.ts';
import { feedbackSchema } from '#lib/transports/http/openapi/feedback-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';

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

export const entryOperations: Operations = {
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
