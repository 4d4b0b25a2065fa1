import * as z from 'zod/mini';
import type { TeamMember } from '#lib/services/list-team.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';
import { list, moment, text } from '#lib/transports/http/openapi/wire-types.ts';
import { roleSchema } from './team-routes.ts';

const example: TeamMember = {
  id: '5f0c3a52-0d9b-4d8e-9a51-0c5f0f0d7a11',
  email: 'ada@example.com',
  name: 'Ada',
  role: 'admin',
  created_at: '2026-11-22T12:00:00.000Z',
};

const role = describeBody('RoleChoice', roleSchema, {
  description: 'What somebody may do.',
  notes: {
    role: '`viewer` reads; `member` also edits and deletes; `admin` also runs team and settings.',
  },
  example: { role: 'member' },
});

const member = describeAnswer<TeamMember>(
  'TeamMember',
  z.object({
    id: z.uuid(),
    email: z.email().check(z.maxLength(254)),
    name: text(400),
    role: z.enum(['admin', 'member', 'viewer']),
    created_at: moment(),
  }),
  {
    description: 'Somebody who may sign in.',
    notes: {
      id: 'Of the account.',
      email: 'In lower case.',
      name: 'As they wrote it.',
      role: 'What they may do.',
      created_at: 'When the account was made.',
    },
    example,
  },
);

const team = describeAnswer<{ data: TeamMember[] }>(
  'Team',
  z.object({ data: list(member, 10_000) }),
  {
    description: 'Everybody who may sign in.',
    notes: { data: 'The oldest account first.' },
    example: { data: [example] },
  },
);

const invitation = describeAnswer(
  'Invitation',
  z.object({ url: z.url().check(z.maxLength(2000)), expires_at: moment() }),
  {
    description: 'A link that makes one account.',
    notes: { url: 'Shown this once. Hand it to one person.', expires_at: '72 hours from now.' },
    example: {
      url: 'https://feedback.example/setup?token=9hJ2kqXw',
      expires_at: '2026-11-25T12:00:00.000Z',
    },
  },
);

export const teamOperations: Operations = {
  'GET /api/v1/team': {
    id: 'listTeam',
    tag: 'Team',
    summary: 'List the team',
    access: 'team:manage',
    answers: { 200: { description: 'Everybody.', content: json(team) } },
  },
  'PATCH /api/v1/team/:id': {
    id: 'changeRole',
    tag: 'Team',
    summary: 'Change a role',
    description: 'A `conflict` when nobody has this id, or it would leave no admin.',
    access: 'team:manage',
    body: json(role),
    answers: { 204: { description: 'It holds at once, in open sessions too.' } },
    refuses: ['conflict'],
  },
  'DELETE /api/v1/team/:id': {
    id: 'removeMember',
    tag: 'Team',
    summary: 'Remove a person',
    description: 'A `conflict` when nobody has this id, or it would leave no admin.',
    access: 'team:manage',
    answers: { 204: { description: 'The account is gone and its sessions have ended.' } },
    refuses: ['conflict'],
  },
  'POST /api/v1/invitations': {
    id: 'createInvitation',
    tag: 'Team',
    summary: 'Invite somebody',
    access: 'team:manage',
    body: json(role),
    answers: { 201: { description: 'A one-time link.', content: json(invitation) } },
  },
};
