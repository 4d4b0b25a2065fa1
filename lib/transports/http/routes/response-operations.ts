import * as z from 'zod/mini';
import {
  type Prevention,
  RESPONSE_STATES,
  type ResponseWire,
} from '#lib/core/responses/response-wire.ts';
import { responseChangeSchema } from '#lib/services/responses/change-response.ts';
import {
  MOST_RESPONSES,
  type ResponsePage,
  responsesQuerySchema,
} from '#lib/services/responses/list-responses.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import { feedbackExample, feedbackSchema } from '#lib/transports/http/openapi/feedback-schema.ts';
import { type Operations, query } from '#lib/transports/http/openapi/operation.ts';
import { count, list, moment, text } from '#lib/transports/http/openapi/wire-types.ts';

const preventionExample: Prevention = { topic: 'envío', this_week: 14, week_before: 3, lift: 4.1 };
const prevention = describeAnswer<Prevention>(
  'Prevention',
  z.object({
    topic: text(200),
    this_week: count(),
    week_before: count(),
    lift: z.nullable(z.number().check(z.minimum(0))),
  }),
  {
    description: 'A topic of the complaint among all who were unhappy.',
    notes: {
      topic: 'As it was named.',
      this_week: 'How many of the unhappy named it in seven days.',
      week_before: 'And in the seven before.',
      lift: 'How many times its share of the week before; null where that may be chance.',
    },
    example: preventionExample,
  },
);

const ME = { id: '01a203ce-6e68-7c5e-aa5c-df78eb6254cd', name: 'Ada' };
const example: ResponseWire = {
  feedback: { ...feedbackExample, rating: 2 },
  created_at: '2026-11-22T12:00:00.000Z',
  state: 'open',
  due_at: '2026-11-24T12:00:00.000Z',
  overdue: false,
  assignee: ME,
  draft: { text: 'Hola, Lucía:\n\nGracias por su opinión.', language: 'es' },
  prevention: [preventionExample],
  notes: '',
  resolved_at: null,
  resolved_by: null,
};
const response = describeAnswer<ResponseWire>(
  'Response',
  z.object({
    feedback: feedbackSchema,
    created_at: moment(),
    state: z.enum([...RESPONSE_STATES]),
    due_at: moment(),
    overdue: z.boolean(),
    assignee: z.nullable(z.object({ id: z.uuid(), name: text(400) })),
    draft: z.nullable(z.object({ text: text(10_000), language: text(35) })),
    prevention: list(prevention, 3),
    notes: text(10_000),
    resolved_at: z.nullable(moment()),
    resolved_by: z.nullable(text(400)),
  }),
  {
    description: 'How an unhappy customer is answered.',
    notes: {
      feedback: 'What it answers.',
      created_at: 'When the feedback came.',
      state: 'How far it is.',
      due_at: 'By when: a day for the lowest rating, two for the rest.',
      overdue: 'That has passed, and it is not resolved.',
      assignee: 'Who is to answer; null: all admins.',
      draft: 'A reply to be read before it is sent; null until it is written.',
      prevention: 'What others said about the same.',
      notes: 'Of the team.',
      resolved_at: 'Null while it is not.',
      resolved_by: 'The name of the user or token.',
    },
    example,
  },
);

const page = describeAnswer<ResponsePage>(
  'ResponsePage',
  z.object({
    data: list(response, MOST_RESPONSES),
    next_cursor: z.nullable(text(500)),
    unresolved: count(),
    overdue: count(),
  }),
  {
    description: 'Response plans.',
    notes: {
      data: 'Newest first.',
      next_cursor: 'Send it as `cursor`; null at the end.',
      unresolved: 'Of all, whatever the filter.',
      overdue: 'Of those.',
    },
    example: { data: [example], next_cursor: null, unresolved: 1, overdue: 0 },
  },
);

const change = describeBody('ResponseChange', responseChangeSchema, {
  description: 'What is to be otherwise; what is left out stays.',
  notes: {
    state: 'Taken on, resolved, or open again.',
    assignee_id: 'A member of the team; null: all admins.',
    notes: 'For the team.',
  },
  example: { state: 'resolved' },
});

export const responseOperations: Operations = {
  'GET /api/v1/responses': {
    id: 'listResponses',
    tag: 'Responses',
    summary: 'List response plans',
    description: 'One for each customer who is unhappy: a rating of 1 or 2, or negative words.',
    access: 'feedback:manage',
    query: [
      query(responsesQuerySchema, {
        state: '`unresolved` are those open or in progress.',
        assignee: "A person's id, or `nobody` for those of all admins.",
        overdue: 'Those alone whose time has passed.',
        limit: 'Plans at most.',
        cursor: '`next_cursor` of the page before.',
      }),
    ],
    answers: { 200: { description: 'Newest first.', content: json(page) } },
  },
  'GET /api/v1/responses/:id': {
    id: 'readResponse',
    tag: 'Responses',
    summary: 'Read the response plan of feedback',
    description: 'By the id of the feedback.',
    access: 'feedback:manage',
    answers: { 200: { description: 'The plan.', content: json(response) } },
  },
  'PATCH /api/v1/responses/:id': {
    id: 'changeResponse',
    tag: 'Responses',
    summary: 'Take on, assign, note or resolve',
    description: 'By the id of the feedback. Deleting the feedback deletes its plan.',
    access: 'feedback:manage',
    body: json(change),
    answers: { 200: { description: 'The plan as it is now.', content: json(response) } },
  },
};
