import * as z from 'zod/mini';
import { feedbackInputSchema } from '#lib/core/feedback/feedback-input.ts';
import type { HeldFeedbackWire } from '#lib/services/list-held-feedback.ts';
import { describeAnswer, json } from '#lib/transports/http/openapi/describe-schema.ts';
import { feedbackExample, feedbackSchema } from '#lib/transports/http/openapi/feedback-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';
import { list, moment } from '#lib/transports/http/openapi/wire-types.ts';

const example: HeldFeedbackWire = {
  id: feedbackExample.id,
  held_at: feedbackExample.timestamp,
  reason: 'honeypot',
  feedback: { customer_name: 'Bot', feedback: 'Buy now', rating: 5, source: 'form' },
};

const input = describeAnswer('HeldInput', z.object(feedbackInputSchema.shape), {
  description: 'The submission as it came.',
  notes: {
    id: 'The sender’s own id, if it had one.',
    timestamp: 'When it was given, if it said so.',
    customer_name: 'As written.',
    feedback: 'As written.',
    rating: 'From 1 to 5.',
    source: 'Where it was given.',
    locale: 'The language of the page.',
    metadata: 'What the sender put along; in `signed_link`, what a signed link vouched for.',
    link: 'Never told: what it vouched for is in `metadata`.',
  },
  example: example.feedback,
});

const held = describeAnswer<HeldFeedbackWire>(
  'HeldFeedback',
  z.object({
    id: z.uuid(),
    held_at: moment(),
    reason: z.enum(['honeypot', 'too_fast', 'no_token']),
    feedback: input,
  }),
  {
    description: 'A submission that a trap of the form caught.',
    notes: {
      id: 'The id it will have once released.',
      held_at: 'When it came.',
      reason:
        'Which trap: a hidden field was filled, it came too fast, or without the form’s mark.',
      feedback: 'The submission as it came.',
    },
    example,
  },
);

const heldList = describeAnswer<{ data: HeldFeedbackWire[] }>(
  'HeldFeedbackList',
  z.object({ data: list(held, 200) }),
  {
    description: 'What was kept aside, newest first, 200 at most.',
    notes: { data: 'The submissions.' },
    example: { data: [example] },
  },
);

export const heldOperations: Operations = {
  'GET /api/v1/held': {
    id: 'listHeldFeedback',
    tag: 'Kept aside',
    summary: 'List what was kept aside',
    access: 'feedback:manage',
    answers: { 200: { description: 'The newest 200.', content: json(heldList) } },
  },
  'POST /api/v1/held/:id/release': {
    id: 'releaseHeldFeedback',
    tag: 'Kept aside',
    summary: 'Count it after all',
    description: 'With the time it was given.',
    access: 'feedback:manage',
    answers: { 200: { description: 'The feedback it became.', content: json(feedbackSchema) } },
    refuses: ['conflict'],
  },
  'DELETE /api/v1/held/:id': {
    id: 'discardHeldFeedback',
    tag: 'Kept aside',
    summary: 'Throw it away',
    access: 'feedback:manage',
    answers: { 204: { description: 'It is gone.' } },
  },
};
