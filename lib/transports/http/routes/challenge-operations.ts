import type { Challenge } from 'altcha-lib';
import * as z from 'zod/mini';
import { PROOF_OF_WORK } from '#lib/core/settings/settings.ts';
import { ALARM_CAUSES, LEVEL_MOST } from '#lib/core/spam/intake-watch.ts';
import type { ProtectionWire } from '#lib/core/spam/protection-wire.ts';
import { describeAnswer, json } from '#lib/transports/http/openapi/describe-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';
import { count, list, moment, text } from '#lib/transports/http/openapi/wire-types.ts';

const hex = (length: number) => z.string().check(z.regex(/^[0-9a-f]+$/), z.maxLength(length));

const challengeExample = {
  parameters: {
    algorithm: 'PBKDF2/SHA-256',
    cost: 2000,
    expiresAt: 1795348800,
    keyLength: 32,
    keyPrefix: '5f0c1c2b6c9a4d3e8f7a6b5c4d3e2f1a',
    keySignature: '9d2f6c1b0a3e4d5c6b7a8f9e0d1c2b3a4f5e6d7c8b9a0f1e2d3c4b5a6f7e8d9c',
    nonce: '2b1f0e9d8c7b6a5f4e3d2c1b0a9f8e7d',
    salt: '7e8d9c0b1a2f3e4d5c6b7a8f9e0d1c2b',
  },
  signature: '1c2b3a4f5e6d7c8b9a0f1e2d3c4b5a6f7e8d9c9d2f6c1b0a3e4d5c6b7a8f9e0d',
};

const parameters = describeAnswer(
  'ChallengeParameters',
  z.object({
    algorithm: z.literal('PBKDF2/SHA-256'),
    cost: count(),
    expiresAt: count(),
    keyLength: count(),
    keyPrefix: hex(64),
    keySignature: hex(64),
    nonce: hex(32),
    salt: hex(32),
  }),
  {
    description: 'As version 2 of the ALTCHA protocol has them; its libraries read them.',
    notes: {
      algorithm: 'How a key is derived from nonce and counter (four bytes, big-endian).',
      cost: 'Rounds of PBKDF2.',
      expiresAt: 'In seconds since 1970.',
      keyLength: 'In bytes.',
      keyPrefix: 'How the key begins that is looked for.',
      keySignature: 'What the key is known by.',
      nonce: 'The password without the counter.',
      salt: 'The salt.',
    },
    example: challengeExample.parameters,
  },
);

const challenge = describeAnswer<Challenge>(
  'Challenge',
  z.object({ parameters, signature: hex(64) }),
  {
    description: 'Work to be done once, within ten minutes.',
    notes: {
      parameters: 'What to look for.',
      signature: 'That it is ours; send it back as it is.',
    },
    example: challengeExample,
  },
);

const alarm = describeAnswer<ProtectionWire['alarms'][number]>(
  'IntakeAlarm',
  z.object({
    source: z.nullable(text(100)),
    cause: z.enum(ALARM_CAUSES),
    since: moment(),
    until: moment(),
  }),
  {
    description: 'Far more than usual, or many suspects.',
    notes: {
      source: 'Where; null: the whole site, or sources not known before.',
      cause: 'Many suspects were kept aside, or it is the number alone.',
      since: 'When it began.',
      until: 'When it ends if nothing more happens.',
    },
    example: {
      source: null,
      cause: 'many_suspects',
      since: '2026-11-22T12:00:00.000Z',
      until: '2026-11-22T12:05:00.000Z',
    },
  },
);

const protection = describeAnswer<ProtectionWire>(
  'Protection',
  z.object({
    mode: z.enum(PROOF_OF_WORK),
    asks_for_proof: z.boolean(),
    level: z.int().check(z.minimum(0), z.maximum(LEVEL_MOST)),
    alarms: list(alarm, 1_000),
  }),
  {
    description: 'Whether Earshot is under attack, as far as this instance knows.',
    notes: {
      mode: 'What the team chose in the settings.',
      asks_for_proof: 'Whether a submission without a token must prove work now.',
      level: 'How hard that is, from 1 to 4; 0 while none is asked for.',
      alarms: 'Empty while it is calm.',
    },
    example: { mode: 'auto', asks_for_proof: false, level: 0, alarms: [] },
  },
);

export const challengeOperations: Operations = {
  'GET /api/v1/challenge': {
    id: 'issueChallenge',
    tag: 'Feedback',
    summary: 'Get a challenge',
    description:
      'Asked for after a `challenge_required`. Solve it with any ALTCHA library of version 2, and ' +
      'send `proof`, the Base64 of `{"challenge": …, "solution": {"counter", "derivedKey"}}`, along ' +
      'with the feedback. Each proof counts once.',
    access: 'public',
    answers: { 200: { description: 'A fresh one.', content: json(challenge) } },
  },
  'GET /api/v1/protection': {
    id: 'readProtection',
    tag: 'Kept aside',
    summary: 'See whether there is an attack',
    access: 'metrics:read',
    answers: { 200: { description: 'What is known now.', content: json(protection) } },
  },
};
