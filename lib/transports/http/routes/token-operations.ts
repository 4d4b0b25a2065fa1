import * as z from 'zod/mini';
import { ALL_SCOPES } from '#lib/core/access/actor.ts';
import { tokenInputSchema } from '#lib/services/create-token.ts';
import type { ApiTokenWire } from '#lib/services/list-tokens.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';
import { list, moment, text } from '#lib/transports/http/openapi/wire-types.ts';

const input = describeBody('TokenInput', tokenInputSchema, {
  description: 'A token to be made.',
  notes: {
    name: 'For your own memory; 1 to 100 characters.',
    scopes: 'What it may do; none that you may not do yourself.',
    expires_in_days: 'Never, when null or left out.',
  },
  example: { name: 'Nightly figures', scopes: ['metrics:read'], expires_in_days: 90 },
});

const example: ApiTokenWire = {
  id: '0b6f8f5e-7f0a-4d4b-8d9e-2f1f5b0d6c77',
  name: 'Nightly figures',
  scopes: ['metrics:read'],
  created_at: '2026-11-22T12:00:00.000Z',
  expires_at: '2027-02-20T12:00:00.000Z',
  last_used_at: null,
};

const fields = {
  id: z.uuid(),
  name: text(100),
  scopes: list(z.enum([...ALL_SCOPES]), ALL_SCOPES.length),
  created_at: moment(),
  expires_at: z.nullable(moment()),
  last_used_at: z.nullable(moment()),
};

const notes = {
  id: 'To revoke it by.',
  name: 'What it is for.',
  scopes: 'What it may do.',
  created_at: 'When it was made.',
  expires_at: 'From when on it is refused; null: never.',
  last_used_at: 'To the minute; null before its first use.',
};

const token = describeAnswer<ApiTokenWire>('Token', z.object(fields), {
  description: 'A token as it is listed: everything but itself.',
  notes,
  example,
});

const created = describeAnswer<ApiTokenWire & { token: string }>(
  'CreatedToken',
  z.object({ ...fields, token: text(100) }),
  {
    description: 'A new token.',
    notes: { ...notes, token: 'Itself: shown this once, kept hashed.' },
    example: { ...example, token: 'earshot_x5Tn…' },
  },
);

const tokens = describeAnswer<{ data: ApiTokenWire[] }>(
  'TokenList',
  z.object({ data: list(token, 10_000) }),
  {
    description: 'Tokens that were not revoked.',
    notes: { data: 'The newest first.' },
    example: { data: [example] },
  },
);

export const tokenOperations: Operations = {
  'GET /api/v1/tokens': {
    id: 'listTokens',
    tag: 'Tokens',
    summary: 'List tokens',
    access: 'settings:manage',
    answers: { 200: { description: 'Those that were not revoked.', content: json(tokens) } },
  },
  'POST /api/v1/tokens': {
    id: 'createToken',
    tag: 'Tokens',
    summary: 'Make a token',
    access: 'settings:manage',
    body: json(input),
    answers: { 201: { description: 'The token, shown this once.', content: json(created) } },
  },
  'DELETE /api/v1/tokens/:id': {
    id: 'revokeToken',
    tag: 'Tokens',
    summary: 'Revoke a token',
    description: 'It is refused from this moment on, and its sockets are closed.',
    access: 'settings:manage',
    answers: { 204: { description: 'It is revoked.' } },
  },
};
