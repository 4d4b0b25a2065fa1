import * as z from 'zod/mini';
import { type Contact, EMAIL_MAX } from '#lib/core/follow-up/contact.ts';
import {
  ERASERS,
  type FollowUpStanding,
  type FollowUpWire,
} from '#lib/core/follow-up/follow-up-wire.ts';
import { answeredSchema } from '#lib/services/follow-up/mark-answered.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import { feedbackExample } from '#lib/transports/http/openapi/feedback-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';
import { moment, text } from '#lib/transports/http/openapi/wire-types.ts';

const contact = describeAnswer<Contact>(
  'Contact',
  z.union([z.object({ email: text(EMAIL_MAX) }), z.object({ phone: text(16) })]),
  {
    description: 'Where a customer wants to be answered: an `email` address or a `phone` number.',
    notes: {},
    example: { email: 'lucia@example.com' },
  },
);

const standingFields = {
  feedback_id: z.uuid(),
  created_at: moment(),
  erase_at: moment(),
  erased_at: z.nullable(moment()),
  erased_by: z.nullable(z.enum(ERASERS)),
  answered_at: z.nullable(moment()),
  answered_by: z.nullable(text(400)),
};

const standingNotes = {
  feedback_id: 'The piece they asked with.',
  created_at: 'When they asked.',
  erase_at: 'When the contact is erased by itself, as they were told.',
  erased_at: 'When it was erased; null: it is there.',
  erased_by: 'Whether the team erased it, the customer took it back, or its time was over.',
  answered_at: 'When somebody said that the customer was answered.',
  answered_by: 'Who said so.',
};

const standingExample: FollowUpStanding = {
  feedback_id: feedbackExample.id,
  created_at: feedbackExample.timestamp,
  erase_at: '2027-02-20T12:00:00.000Z',
  erased_at: null,
  erased_by: null,
  answered_at: null,
  answered_by: null,
};

const standing = describeAnswer<FollowUpStanding>('FollowUpStanding', z.object(standingFields), {
  description: 'That a customer asked for an answer, and what became of it.',
  notes: standingNotes,
  example: standingExample,
});

const followUp = describeAnswer<FollowUpWire>(
  'FollowUp',
  z.object({ ...standingFields, contact: z.nullable(contact) }),
  {
    description: 'A customer who asked for an answer.',
    notes: { ...standingNotes, contact: 'Where; null once it was erased.' },
    example: { ...standingExample, contact: { email: 'lucia@example.com' } },
  },
);

const answered = describeBody('FollowUpChange', answeredSchema, {
  description: 'Whether the customer has been answered.',
  notes: { answered: 'False takes it back.' },
  example: { answered: true },
});

export const followUpOperations: Operations = {
  'GET /api/v1/feedback/:id/follow-up': {
    id: 'readFollowUp',
    tag: 'Feedback',
    summary: 'Read where a customer wants to be answered',
    description: 'Stored apart from the feedback and in no list, export or event. Audited.',
    audited: true,
    access: 'contacts:manage',
    answers: { 200: { description: 'The contact.', content: json(followUp) } },
    refuses: ['conflict'],
  },
  'PATCH /api/v1/feedback/:id/follow-up': {
    id: 'markFollowUp',
    tag: 'Feedback',
    summary: 'Say whether a customer was answered',
    access: 'contacts:manage',
    body: json(answered),
    answers: { 200: { description: 'How it stands.', content: json(standing) } },
  },
  'DELETE /api/v1/feedback/:id/follow-up': {
    id: 'eraseFollowUp',
    tag: 'Feedback',
    summary: 'Erase a contact',
    description: 'The feedback stays, and that somebody asked for an answer.',
    access: 'contacts:manage',
    answers: { 204: { description: 'It is gone.' } },
  },
};
