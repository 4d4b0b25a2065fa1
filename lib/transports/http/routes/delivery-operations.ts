import * as z from 'zod/mini';
import {
  type DeliveryPage,
  deliveriesQuerySchema,
  MOST_DELIVERIES,
} from '#lib/services/channels/list-deliveries.ts';
import { deliveryExample, deliverySchema } from '#lib/transports/http/openapi/delivery-schema.ts';
import { describeAnswer, json } from '#lib/transports/http/openapi/describe-schema.ts';
import { type Operations, query } from '#lib/transports/http/openapi/operation.ts';
import { count, list, text } from '#lib/transports/http/openapi/wire-types.ts';

const page = describeAnswer<DeliveryPage>(
  'DeliveryPage',
  z.object({ data: list(deliverySchema, MOST_DELIVERIES), next_cursor: z.nullable(text(500)) }),
  {
    description: 'Deliveries, newest first.',
    notes: { data: 'Whole.', next_cursor: 'Send it as `cursor` for the next; null at the end.' },
    example: { data: [deliveryExample], next_cursor: null },
  },
);

const begun = describeAnswer<{ id: string }>('BegunDelivery', z.object({ id: z.uuid() }), {
  description: 'A delivery that was begun.',
  notes: { id: 'To read by how it went.' },
  example: { id: deliveryExample.id },
});

const replayed = describeAnswer<{ replayed: number }>(
  'ReplayedDeliveries',
  z.object({ replayed: count() }),
  {
    description: 'What is sent again.',
    notes: { replayed: 'How many.' },
    example: { replayed: 2 },
  },
);

export const deliveryOperations: Operations = {
  'POST /api/v1/channels/:id/test': {
    id: 'testChannel',
    tag: 'Channels',
    summary: 'Send a test',
    description: 'An event of the type `test`. A `conflict` when the channel is switched off.',
    access: 'settings:manage',
    answers: { 202: { description: 'It is on its way.', content: json(begun) } },
    refuses: ['conflict'],
  },
  'GET /api/v1/channels/:id/deliveries': {
    id: 'listDeliveries',
    tag: 'Channels',
    summary: 'List deliveries',
    description: 'With what was sent and what was answered, for 30 days.',
    access: 'settings:manage',
    query: [
      query(deliveriesQuerySchema, {
        state: 'Only those in this state.',
        limit: 'Deliveries at most.',
        cursor: '`next_cursor` of the page before.',
      }),
    ],
    answers: { 200: { description: 'Newest first.', content: json(page) } },
  },
  'GET /api/v1/channels/:id/deliveries/:delivery': {
    id: 'readDelivery',
    tag: 'Channels',
    summary: 'Read a delivery',
    access: 'settings:manage',
    answers: { 200: { description: 'The delivery.', content: json(deliverySchema) } },
  },
  'POST /api/v1/channels/:id/deliveries/:delivery/replay': {
    id: 'replayDelivery',
    tag: 'Channels',
    summary: 'Send a delivery again',
    description:
      'With the id it had. A `conflict` while it has not ended, when its words were erased, or when ' +
      'the channel is off.',
    access: 'settings:manage',
    answers: { 202: { description: 'It is on its way.', content: json(replayed) } },
    refuses: ['conflict'],
  },
  'POST /api/v1/channels/:id/replay': {
    id: 'replayFailedDeliveries',
    tag: 'Channels',
    summary: 'Send all failed deliveries again',
    description: 'With the ids they had. A `conflict` when the channel is off.',
    access: 'settings:manage',
    answers: { 202: { description: 'They are on their way.', content: json(replayed) } },
    refuses: ['conflict'],
  },
};
