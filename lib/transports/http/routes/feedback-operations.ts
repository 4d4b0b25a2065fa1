import * as z from 'zod/mini';
import { feedbackInputSchema } from '#lib/core/feedback/feedback-input.ts';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { FEEDBACK_MAX, NAME_MAX } from '#lib/core/feedback/limits.ts';
import { PROOF_MAX } from '#lib/core/spam/proof-limits.ts';
import { type FeedbackPage, feedbackPageSchema, MAX_LIMIT } from '#lib/services/list-feedback.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import { feedbackFilter } from '#lib/transports/http/openapi/feedback-filter.ts';
import {
  feedbackExample,
  feedbackFields,
  feedbackNotes,
  feedbackSchema,
} from '#lib/transports/http/openapi/feedback-schema.ts';
import { type Operations, query } from '#lib/transports/http/openapi/operation.ts';
import { list, text } from '#lib/transports/http/openapi/wire-types.ts';

const inputSchema = z.object({
  ...feedbackInputSchema.shape,
  proof: z.optional(z.string().check(z.maxLength(PROOF_MAX))),
});

const input = describeBody('FeedbackInput', inputSchema, {
  description: 'What a customer says. Lengths count Unicode code points, after trimming and NFC.',
  notes: {
    id: 'A UUID of version 7 of your own; sending it again stores nothing twice.',
    timestamp: 'When it was given, if not now: up to 30 days back. A minute ahead counts as now.',
    customer_name: `1 to ${NAME_MAX} characters on one line.`,
    feedback: `1 to ${FEEDBACK_MAX} characters; kept as written.`,
    rating: 'From 1 (bad) to 5 (good).',
    source: 'Where it was given, such as a shop. `api` when left out.',
    locale: 'The language of the page around it (BCP 47); the text itself weighs more.',
    metadata: 'Anything of yours but `signed_link`: a JSON object of up to 4 KB and four levels.',
    link: 'The token of a signed link. One that is void is left out, and the rest is taken.',
    proof: 'Of work; only after a `challenge_required`, see `GET /api/v1/challenge`.',
    follow_up:
      'Where the customer wants to be answered, `email` or `phone`, and that they agreed ' +
      '(`consent`). Refused (422, `not_offered`) while the team’s setting `follow_up` is off. Kept ' +
      'apart and encrypted; in no answer, list, export or event.',
  },
  example: {
    customer_name: feedbackExample.customer_name,
    feedback: feedbackExample.feedback,
    rating: feedbackExample.rating,
    source: feedbackExample.source,
    metadata: feedbackExample.metadata,
  },
});

const thankYou = describeAnswer('ThankYou', z.object({ text: text(500), language: text(35) }), {
  description: 'Thanks in the language that was written.',
  notes: { text: 'To be shown as it is.', language: 'Its BCP 47 tag, for `lang` and direction.' },
  example: { text: '¡Gracias por su opinión!', language: 'es' },
});

const takenBack = describeAnswer('LeftContact', z.object({ erase_url: text(200) }), {
  description: 'That a contact was left.',
  notes: { erase_url: 'The page on this host where the customer can erase it.' },
  example: { erase_url: '/contact/01890a5d-ac96-774b-bcce-b302099a8057.kY0…' },
});

interface AcceptedWire extends FeedbackWire {
  thank_you: { text: string; language: string };
  follow_up?: { erase_url: string };
}

const accepted = describeAnswer<AcceptedWire>(
  'AcceptedFeedback',
  z.object({ ...feedbackFields, thank_you: thankYou, follow_up: z.optional(takenBack) }),
  {
    description: 'The feedback as it was stored, and thanks.',
    notes: {
      ...feedbackNotes,
      thank_you: 'What to say to the customer.',
      follow_up: 'There where a contact was left.',
    },
    example: {
      ...feedbackExample,
      thank_you: { text: '¡Gracias por su opinión!', language: 'es' },
    },
  },
);

const page = describeAnswer<FeedbackPage>(
  'FeedbackPage',
  z.object({ data: list(feedbackSchema, MAX_LIMIT), next_cursor: z.nullable(text(200)) }),
  {
    description: 'Feedback, newest first.',
    notes: {
      data: 'The pieces of this page.',
      next_cursor: 'Pass it back as `cursor` for the next page; null at the end.',
    },
    example: { data: [feedbackExample], next_cursor: null },
  },
);

export const feedbackOperations: Operations = {
  'POST /api/v1/feedback': {
    id: 'submitFeedback',
    tag: 'Feedback',
    summary: 'Give feedback',
    description:
      'Answered once it is stored for good. Browsers on the sites of `ALLOWED_ORIGINS` may call it ' +
      '(CORS). To be safe against a lost answer, send an `Idempotency-Key` or an `id`: a repeat ' +
      'is answered like the first, and other words under the same key are a `conflict`. While far ' +
      'more comes in than usual, whoever sends no token is asked for a proof of work.',
    access: 'public',
    headers: [
      {
        name: 'Idempotency-Key',
        description: 'Any text of yours, new for each piece of feedback.',
        schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x20-\\x7e]+$' },
      },
    ],
    body: json(input),
    answers: {
      201: {
        description: 'Stored.',
        content: json(accepted),
        headers: {
          'X-Earshot-Repeated': {
            description: 'There when the same submission was stored before.',
            schema: { type: 'string', const: 'true' },
          },
        },
      },
    },
    refuses: ['conflict', 'challenge_required'],
  },
  'GET /api/v1/feedback': {
    id: 'listFeedback',
    tag: 'Feedback',
    summary: 'List feedback, newest first',
    description:
      'A cursor stays true while feedback arrives: paging meets every piece once. An empty ' +
      'parameter counts as left out.',
    access: 'feedback:read',
    query: [
      feedbackFilter,
      query(feedbackPageSchema, {
        limit: 'How many.',
        cursor: '`next_cursor` of the page before.',
      }),
    ],
    answers: { 200: { description: 'A page.', content: json(page) } },
  },
};
