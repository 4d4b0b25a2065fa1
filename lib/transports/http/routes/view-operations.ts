import * as z from 'zod/mini';
import { viewChangeSchema } from '#lib/services/views/change-view.ts';
import { MOST_VIEWS, viewInputSchema } from '#lib/services/views/save-view.ts';
import type { ViewWire } from '#lib/services/views/view-wire.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';
import { list, moment, text } from '#lib/transports/http/openapi/wire-types.ts';

const notes = {
  name: '1 to 60 characters; no two differ by capitals alone.',
  query: 'Filters as they stand in an address.',
};

const chosen = { name: 'Unhappy this week', query: { sentiment: 'negative', period: 'week' } };

const input = describeBody('ViewInput', viewInputSchema, {
  description: 'A view to be saved.',
  notes,
  example: chosen,
});

const change = describeBody('ViewChange', viewChangeSchema, {
  description: 'Another name, other filters, or both.',
  notes,
  example: { name: 'Unhappy' },
});

const example: ViewWire = {
  id: '01a203ce-6e68-7c5e-aa5c-df78eb6254cc',
  ...chosen,
  created_by: 'Ada',
  created_at: '2026-11-22T12:00:00.000Z',
};

const view = describeAnswer<ViewWire>(
  'View',
  z.object({
    id: z.uuid(),
    name: text(60),
    query: z.record(z.string(), text(1000)),
    created_by: text(400),
    created_at: moment(),
  }),
  {
    description: 'A filter of the list under a name, for the whole team.',
    notes: {
      id: 'Of the view.',
      ...notes,
      created_by: 'The name of who made it.',
      created_at: 'When it was made.',
    },
    example,
  },
);

const views = describeAnswer<{ data: ViewWire[] }>(
  'ViewList',
  z.object({ data: list(view, MOST_VIEWS) }),
  { description: 'Saved views.', notes: { data: 'By name.' }, example: { data: [example] } },
);

export const viewOperations: Operations = {
  'GET /api/v1/views': {
    id: 'listViews',
    tag: 'Views',
    summary: 'List saved views',
    access: 'feedback:read',
    answers: { 200: { description: 'All of them.', content: json(views) } },
  },
  'POST /api/v1/views': {
    id: 'saveView',
    tag: 'Views',
    summary: 'Save a view',
    description: `A \`conflict\` when the name is taken, or there are ${MOST_VIEWS} already.`,
    access: 'feedback:manage',
    body: json(input),
    answers: { 201: { description: 'Saved.', content: json(view) } },
    refuses: ['conflict'],
  },
  'PATCH /api/v1/views/:id': {
    id: 'changeView',
    tag: 'Views',
    summary: 'Change a view',
    access: 'feedback:manage',
    body: json(change),
    answers: { 200: { description: 'The view as it is now.', content: json(view) } },
    refuses: ['conflict'],
  },
  'DELETE /api/v1/views/:id': {
    id: 'deleteView',
    tag: 'Views',
    summary: 'Delete a view',
    access: 'feedback:manage',
    answers: { 204: { description: 'It is gone.' } },
  },
};
