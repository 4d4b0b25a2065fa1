import * as z from 'zod/mini';
import { type ChannelWire, MOST_CHANNELS } from '#lib/core/outbound/channel.ts';
import { channelChangeSchema, channelInputSchema } from '#lib/services/channels/channel-input.ts';
import {
  channelDetailsSchema,
  channelExample,
  channelSchema,
  createdChannelSchema,
} from '#lib/transports/http/openapi/channel-schema.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';
import { list } from '#lib/transports/http/openapi/wire-types.ts';

const notes = {
  name: '1 to 100 characters.',
  destination:
    'An http(s) address of a webhook or of a Slack-compatible one, or an e-mail address. Addresses ' +
    'of the own network are refused unless the operator allows them.',
  events: 'What it is to be told of.',
};
const { kind, name, destination, events } = channelExample;

const input = describeBody('ChannelInput', channelInputSchema, {
  description: 'A channel to be made.',
  notes: { ...notes, kind: 'How it is told; cannot be changed later.' },
  example: { kind, name, destination, events },
});

const change = describeBody('ChannelChange', channelChangeSchema, {
  description: 'What is to be different; what is left out stays.',
  notes: { ...notes, enabled: 'Off, it is told nothing, and what waits for it is cancelled.' },
  example: { enabled: false },
});

const channels = describeAnswer<{ data: ChannelWire[] }>(
  'ChannelList',
  z.object({ data: list(channelSchema, MOST_CHANNELS) }),
  {
    description: 'Channels.',
    notes: { data: 'Oldest first.' },
    example: { data: [channelExample] },
  },
);

export const channelOperations: Operations = {
  'GET /api/v1/channels': {
    id: 'listChannels',
    tag: 'Channels',
    summary: 'List channels',
    access: 'settings:manage',
    answers: { 200: { description: 'All of them.', content: json(channels) } },
  },
  'POST /api/v1/channels': {
    id: 'createChannel',
    tag: 'Channels',
    summary: 'Make a channel',
    description: `A \`conflict\` when there are ${MOST_CHANNELS} already.`,
    access: 'settings:manage',
    body: json(input),
    answers: {
      201: { description: 'Its secret is shown this once.', content: json(createdChannelSchema) },
    },
    refuses: ['conflict'],
  },
  'GET /api/v1/channels/:id': {
    id: 'readChannel',
    tag: 'Channels',
    summary: 'Read a channel',
    access: 'settings:manage',
    answers: { 200: { description: 'The channel.', content: json(channelDetailsSchema) } },
  },
  'PATCH /api/v1/channels/:id': {
    id: 'changeChannel',
    tag: 'Channels',
    summary: 'Change a channel',
    access: 'settings:manage',
    body: json(change),
    answers: { 200: { description: 'The channel as it is now.', content: json(channelSchema) } },
  },
  'DELETE /api/v1/channels/:id': {
    id: 'deleteChannel',
    tag: 'Channels',
    summary: 'Delete a channel',
    description: 'With the log of its deliveries.',
    access: 'settings:manage',
    answers: { 204: { description: 'It is gone.' } },
  },
  'POST /api/v1/channels/:id/secret': {
    id: 'rotateChannelSecret',
    tag: 'Channels',
    summary: 'Make a new secret',
    description:
      'For 24 hours the old one signs beside it: the header holds both signatures, separated by a ' +
      'space. A `conflict` for a channel that is no webhook.',
    access: 'settings:manage',
    answers: {
      201: { description: 'It is shown this once.', content: json(createdChannelSchema) },
    },
    refuses: ['conflict'],
  },
};
