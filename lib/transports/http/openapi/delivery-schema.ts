import * as z from 'zod/mini';
import { ATTEMPT_ERRORS, DELIVERED_EVENTS, DELIVERY_STATES } from '#lib/core/outbound/delivery.ts';
import type { AttemptWire, DeliveryWire } from '#lib/core/outbound/delivery-wire.ts';
import type { EnvelopeWire } from '#lib/core/outbound/envelope-of.ts';
import { channelExample } from './channel-schema.ts';
import { describeAnswer } from './describe-schema.ts';
import { feedbackExample } from './feedback-schema.ts';
import { count, list, moment } from './wire-types.ts';

const MOST_ATTEMPTS = 1_000;

const attemptExample: AttemptWire = {
  number: 1,
  at: '2026-11-22T12:00:01.000Z',
  duration_ms: 84,
  status: 200,
  error: null,
  response: 'ok',
};
const attemptSchema = describeAnswer<AttemptWire>(
  'DeliveryAttempt',
  z.object({
    number: count(),
    at: moment(),
    duration_ms: count(),
    status: z.nullable(z.int().check(z.minimum(0), z.maximum(999))),
    error: z.nullable(z.enum([...ATTEMPT_ERRORS])),
    // Anything a stranger answers.
    response: z.nullable(z.string().check(z.maxLength(4_096), z.meta({ pattern: '[\\s\\S]*' }))),
  }),
  {
    description: 'One try.',
    notes: {
      number: 'From 1.',
      at: 'When it began.',
      duration_ms: 'How long it took.',
      status: 'Of HTTP or SMTP; null when nobody answered.',
      error:
        'Null: it arrived. `refused` by the status; `timeout` after 15 seconds; `unreachable`; ' +
        '`tls`; `private_destination`: an address of the own network; `secret_lost`: the ' +
        "installation's own secret is another now; `mail_not_set`: no mail server is set.",
      response: 'The first 4 kB of the answer.',
    },
    example: attemptExample,
  },
);

const envelopeExample: EnvelopeWire = {
  type: 'feedback.created',
  timestamp: feedbackExample.timestamp,
  data: { ...feedbackExample },
};
const envelopeSchema = describeAnswer<EnvelopeWire>(
  'Envelope',
  z.object({
    type: z.enum([...DELIVERED_EVENTS]),
    timestamp: moment(),
    data: z.record(z.string(), z.unknown()),
  }),
  {
    description: 'The body of a webhook, as Standard Webhooks has it.',
    notes: {
      type: 'What happened.',
      timestamp: 'When it happened.',
      data: 'The object it happened to, as the rest of this API shows it.',
    },
    example: envelopeExample,
  },
);

export const deliveryExample: DeliveryWire = {
  id: '6f0d7c0e-3c1b-4b61-9a55-0a4d1d3f6a10',
  channel_id: channelExample.id,
  event: 'feedback.created',
  state: 'delivered',
  erased: false,
  created_at: '2026-11-22T12:00:00.000Z',
  next_attempt_at: null,
  ended_at: '2026-11-22T12:00:01.000Z',
  payload: envelopeExample,
  attempts: [attemptExample],
};

export const deliverySchema = describeAnswer<DeliveryWire>(
  'Delivery',
  z.object({
    id: z.uuid(),
    channel_id: z.uuid(),
    event: z.enum([...DELIVERED_EVENTS]),
    state: z.enum([...DELIVERY_STATES]),
    erased: z.boolean(),
    created_at: moment(),
    next_attempt_at: z.nullable(moment()),
    ended_at: z.nullable(moment()),
    payload: envelopeSchema,
    attempts: list(attemptSchema, MOST_ATTEMPTS),
  }),
  {
    description: 'One event for one channel.',
    notes: {
      id: 'The `webhook-id`, the same at every try.',
      channel_id: 'Of the channel.',
      event: 'What it tells of.',
      state: 'How far it is.',
      erased: 'Its words went with the customer who was erased; it cannot be sent again.',
      created_at: 'When it was written down, with the change it tells of.',
      next_attempt_at: 'When it is tried next; null: never.',
      ended_at: 'When it arrived or was given up.',
      payload: 'What is sent.',
      attempts: 'What came of it, the first one first.',
    },
    example: deliveryExample,
  },
);
