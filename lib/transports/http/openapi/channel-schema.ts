import * as z from 'zod/mini';
import { CHANNEL_KINDS, type ChannelWire } from '#lib/core/outbound/channel.ts';
import { OUTBOUND_EVENTS } from '#lib/core/outbound/outbound-event.ts';
import type { CreatedChannel } from '#lib/services/channels/create-channel.ts';
import type { ChannelDetails } from '#lib/services/channels/read-channel.ts';
import { describeAnswer } from './describe-schema.ts';
import { count, list, moment, text } from './wire-types.ts';

export const channelExample: ChannelWire = {
  id: '0b6f8f5e-7f0a-4d4b-8d9e-2f1f5b0d6c77',
  kind: 'webhook',
  name: 'Our CRM',
  destination: 'https://crm.example/hooks/earshot',
  events: ['feedback.created', 'alert.raised'],
  enabled: true,
  disabled_reason: null,
  previous_secret_until: null,
  created_at: '2026-11-22T12:00:00.000Z',
  failing_since: null,
};

const fields = {
  id: z.uuid(),
  kind: z.enum([...CHANNEL_KINDS]),
  name: text(100),
  destination: text(2_100),
  events: list(z.enum([...OUTBOUND_EVENTS]), OUTBOUND_EVENTS.length),
  enabled: z.boolean(),
  disabled_reason: z.nullable(z.enum(['gone'])),
  previous_secret_until: z.nullable(moment()),
  created_at: moment(),
  failing_since: z.nullable(moment()),
};

const notes = {
  id: 'Of the channel.',
  kind: 'How it is told.',
  name: 'For your own memory.',
  destination: 'Where it is; of a Slack-compatible address, a secret itself, only the ends.',
  events: 'What it is told of.',
  enabled: 'Off, it is told nothing.',
  disabled_reason: '`gone`: switched off because its receiver answered 410.',
  previous_secret_until: 'Until then the secret before this one signs as well.',
  created_at: 'When it was made.',
  failing_since: 'Since when nothing arrives; null: it does.',
};

export const channelSchema = describeAnswer<ChannelWire>('Channel', z.object(fields), {
  description: 'Where the team is told of what happens.',
  notes,
  example: channelExample,
});

const deliveries = { pending: 0, delivered: 41, failed: 2, cancelled: 0 };
const countsSchema = describeAnswer<ChannelDetails['deliveries']>(
  'DeliveryCounts',
  z.object({ pending: count(), delivered: count(), failed: count(), cancelled: count() }),
  {
    description: 'How many deliveries are kept, by state.',
    notes: {
      pending: 'They wait for their first or next try.',
      delivered: 'They arrived.',
      failed: 'They were given up.',
      cancelled: 'They waited when the channel was switched off.',
    },
    example: deliveries,
  },
);

export const channelDetailsSchema = describeAnswer<ChannelDetails>(
  'ChannelDetails',
  z.object({ ...fields, deliveries: countsSchema }),
  {
    description: 'A channel with its deliveries counted.',
    notes: { ...notes, deliveries: 'Of the last 30 days.' },
    example: { ...channelExample, deliveries },
  },
);

export const createdChannelSchema = describeAnswer<CreatedChannel>(
  'CreatedChannel',
  z.object({ ...fields, secret: z.nullable(text(100)) }),
  {
    description: 'A channel and what signs it.',
    notes: { ...notes, secret: 'Of a webhook: shown this once, kept encrypted. Else null.' },
    example: { ...channelExample, secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' },
  },
);
