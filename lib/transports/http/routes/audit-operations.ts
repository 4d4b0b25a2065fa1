import * as z from 'zod/mini';
import { AUDIT_COLUMNS, auditToCsv } from '#lib/core/audit/audit-csv.ts';
import { AUDIT_ACTOR_KINDS, AUDIT_OUTCOMES, AUDIT_VIAS } from '#lib/core/audit/audit-entry.ts';
import type { AuditEntryWire } from '#lib/core/audit/audit-wire.ts';
import { csvLine } from '#lib/core/feedback/csv.ts';
import { auditFilterSchema } from '#lib/services/audit/audit-query.ts';
import { type AuditPage, auditPageSchema, MOST_ENTRIES } from '#lib/services/audit/list-audit.ts';
import { describeAnswer, json } from '#lib/transports/http/openapi/describe-schema.ts';
import { fileSchema } from '#lib/transports/http/openapi/file-schema.ts';
import { type Operations, query } from '#lib/transports/http/openapi/operation.ts';
import { list, moment, text } from '#lib/transports/http/openapi/wire-types.ts';
import { exportQuerySchema } from './export-routes.ts';

const example: AuditEntryWire = {
  id: '019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071',
  at: '2026-11-22T12:00:00.000Z',
  actor_kind: 'user',
  actor_id: '0b6f8f5e-7f0a-4d4b-8d9e-2f1f5b0d6c77',
  actor_name: 'ada@bakery.example',
  action: 'create_token',
  target: '5891b5b5-22d5-4f08-8ff0-b10f2f8b1f4a',
  outcome: 'done',
  client_address: '203.0.113.7',
  via: 'desk',
  details: { status: 201, name: 'Nightly figures', scopes: ['metrics:read'] },
};

const detail = z.union([
  text(1000),
  z.number(),
  z.boolean(),
  z.null(),
  z.readonly(list(text(1000), 100)),
]);

const entry = describeAnswer<AuditEntryWire>(
  'AuditEntry',
  z.object({
    id: z.uuid(),
    at: moment(),
    actor_kind: z.enum([...AUDIT_ACTOR_KINDS]),
    actor_id: z.nullable(text(100)),
    actor_name: text(254),
    action: text(100),
    target: z.nullable(text(100)),
    outcome: z.enum([...AUDIT_OUTCOMES]),
    client_address: z.nullable(text(100)),
    via: z.enum([...AUDIT_VIAS]),
    details: z.record(z.string(), detail),
  }),
  {
    description: 'What somebody did, or tried to.',
    notes: {
      id: 'Its own.',
      at: 'When it was done.',
      actor_kind: 'Who did it; `nobody` was not let in.',
      actor_id: 'Of the person or the token; null for the token of the environment.',
      actor_name: 'As it was then: an e-mail address, or the name of a token.',
      action: 'The verb, as operations and tools are called.',
      target: 'The id of what it was done to, where it is one thing.',
      outcome: 'Whether it was done.',
      client_address: 'The network address it came from.',
      via: 'Which way it came in.',
      details: 'What else is worth knowing; no secrets, nothing that customers wrote.',
    },
    example,
  },
);

const page = describeAnswer<AuditPage>(
  'AuditPage',
  z.object({ data: list(entry, MOST_ENTRIES), next_cursor: z.nullable(text(500)) }),
  {
    description: 'Entries of the audit log, newest first.',
    notes: { data: 'Whole.', next_cursor: 'Send it as `cursor` for the next; null at the end.' },
    example: { data: [example], next_cursor: null },
  },
);

const filter = query(auditFilterSchema, {
  actor: 'Exactly this `actor_name`.',
  action: 'Exactly this verb.',
  via: 'Which way it came in.',
  outcome: 'Whether it was done.',
  period: 'A stretch of time that ends now.',
  from: 'Start, inclusive; goes before `period`.',
  to: 'End, exclusive.',
});

export const auditOperations: Operations = {
  'GET /api/v1/audit': {
    id: 'listAudit',
    tag: 'Audit',
    summary: 'Read the audit log',
    description:
      'Every change that a person or a token makes, every call of a tool, every export and sign-in. ' +
      'What customers submit is not in it.',
    access: 'settings:manage',
    query: [
      filter,
      query(auditPageSchema, {
        limit: 'Entries at most.',
        cursor: '`next_cursor` of the page before.',
      }),
    ],
    answers: { 200: { description: 'Newest first.', content: json(page) } },
  },
  'GET /api/v1/audit/export': {
    id: 'exportAudit',
    tag: 'Audit',
    summary: 'Take the audit log out',
    description: 'Newest first, streamed; in CSV no cell is a formula. An entry tells of it.',
    access: 'settings:manage',
    audited: true,
    query: [filter, query(exportQuerySchema, { format: 'The kind of file.' })],
    answers: {
      200: {
        description: 'The file.',
        content: {
          'text/csv': {
            schema: fileSchema,
            example: `${csvLine(AUDIT_COLUMNS)}${auditToCsv(example)}`,
          },
          'application/x-ndjson': { schema: fileSchema, example: `${JSON.stringify(example)}\n` },
        },
        headers: {
          'Content-Disposition': {
            description: 'A name for the file, with the day.',
            schema: { type: 'string', maxLength: 200, pattern: '^attachment; ' },
          },
        },
      },
    },
  },
};
