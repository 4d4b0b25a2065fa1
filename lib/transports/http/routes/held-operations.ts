import * as z from 'zod/mini';
import { feedbackInputSchema } from '#lib/core/feedback/feedback-input.ts';
import { HOLD_REASONS } from '#lib/core/spam/hold-reason.ts';
import type { HeldFeedbackWire } from '#lib/services/list-held-feedback.ts';
import { describeAnswer, json } from '#lib/transports/http/openapi/describe-schema.ts';
import { feedbackExample, feedbackSchema } from '#lib/transports/http/openapi/feedback-schema.ts';
import { type Operations, query } from '#lib/transports/http/openapi/operation.ts';
import { count, list, moment } from '#lib/transports/http/openapi/wire-types.ts';
import { heldQuery, heldSelection } from './held-query.ts';

const example: HeldFeedbackWire = {
  id: feedbackExample.id,
  held_at: feedbackExample.timestamp,
  reason: 'honeypot',
  evidence: null,
  feedback: { customer_name: 'Bot', feedback: 'Buy now', rating: 5, source: 'form' },
};

// Where a customer wants to be answered is not shown in lists.
const { follow_up: _, ...shown } = feedbackInputSchema.shape;

const input = describeAnswer('HeldInput', z.object(shown), {
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

const evidence = describeAnswer('HoldEvidence', z.object({ clients: count(), times: count() }), {
  description: 'How often almost the same came within ten minutes.',
  notes: { clients: 'From how many addresses.', times: 'How often, with this one.' },
  example: { clients: 7, times: 12 },
});

const held = describeAnswer<HeldFeedbackWire>(
  'HeldFeedback',
  z.object({
    id: z.uuid(),
    held_at: moment(),
    reason: z.enum(HOLD_REASONS),
    evidence: z.nullable(evidence),
    feedback: input,
  }),
  {
    description: 'A submission that looked like a machine’s.',
    notes: {
      id: 'The id it will have once released.',
      held_at: 'When it came.',
      reason:
        'Why: a hidden field was filled, it came too fast or without the form’s mark, many sent ' +
        'almost the same, it had no proof of work while one was asked for, or far more came than usual.',
      evidence: 'What `near_duplicate` rests on; null with the others.',
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

const released = describeAnswer('HeldRelease', z.object({ released: count(), left: count() }), {
  description: 'What counts from now on.',
  notes: { released: 'How many.', left: 'How many more there are to release.' },
  example: { released: 312, left: 0 },
});

const discarded = describeAnswer('HeldDiscard', z.object({ discarded: count() }), {
  description: 'What went.',
  notes: { discarded: 'How many.' },
  example: { discarded: 2911 },
});

const selectionNotes = {
  until: 'Those kept aside up to this moment; now when left out.',
  reason: 'Only those held for this.',
};

export const heldOperations: Operations = {
  'GET /api/v1/held': {
    id: 'listHeldFeedback',
    tag: 'Kept aside',
    summary: 'List what was kept aside',
    access: 'feedback:manage',
    query: [query(heldQuery, { reason: 'Only those held for this.' })],
    answers: { 200: { description: 'The newest 200.', content: json(heldList) } },
  },
  'POST /api/v1/held/release': {
    id: 'releaseAllHeld',
    tag: 'Kept aside',
    summary: 'Count many after all',
    description:
      'Up to 1,000 a call, oldest first; call again while any are `left`. What came after `until` ' +
      'is left alone, so that nobody releases what they have not seen.',
    access: 'feedback:manage',
    query: [query(heldSelection, selectionNotes)],
    answers: { 200: { description: 'How many.', content: json(released) } },
  },
  'DELETE /api/v1/held': {
    id: 'discardAllHeld',
    tag: 'Kept aside',
    summary: 'Throw many away',
    access: 'feedback:manage',
    query: [query(heldSelection, selectionNotes)],
    answers: { 200: { description: 'How many.', content: json(discarded) } },
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
