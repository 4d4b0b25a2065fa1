import * as z from 'zod/mini';
import { type ImportReport, MOST_ERRORS } from '#lib/core/import/import-report.ts';
import type { ImportRunDetail, ImportRunWire } from '#lib/core/import/import-run.ts';
import { IMPORT_FIELDS } from '#lib/core/import/map-columns.ts';
import { importOptionsSchema } from '#lib/services/start-import.ts';
import { describeAnswer, json } from '#lib/transports/http/openapi/describe-schema.ts';
import { fileSchema } from '#lib/transports/http/openapi/file-schema.ts';
import { lineByLine } from '#lib/transports/http/openapi/line-by-line.ts';
import { type Operations, query } from '#lib/transports/http/openapi/operation.ts';
import { count, list, moment, text } from '#lib/transports/http/openapi/wire-types.ts';

const issue = describeAnswer<ImportReport['errors'][number]>(
  'ImportIssue',
  z.object({ row: count(), field: text(200), code: text(64), message: text(1000) }),
  {
    description: 'Why a row was refused.',
    notes: {
      row: 'Counted from 1, without a header.',
      field: 'What was wrong in it.',
      code: 'Stable, for programs.',
      message: 'In plain English.',
    },
    example: { row: 7, field: 'rating', code: 'required', message: 'rating is missing or empty' },
  },
);

const reportExample: ImportReport = {
  dry_run: false,
  rows: 120,
  imported: 118,
  repeated: 1,
  refused: 1,
  errors: [{ row: 7, field: 'rating', code: 'required', message: 'rating is missing or empty' }],
};

export const importReportSchema = describeAnswer<ImportReport>(
  'ImportReport',
  z.object({
    dry_run: z.boolean(),
    rows: count(),
    imported: count(),
    repeated: count(),
    refused: count(),
    errors: list(issue, MOST_ERRORS),
  }),
  {
    description: 'What became of a file.',
    notes: {
      dry_run: 'Whether nothing was stored.',
      rows: 'The sum of the three counts that follow.',
      imported: 'Rows that are new.',
      repeated: 'Rows that were here already, or stand in the file more than once.',
      refused: 'Rows that break a rule.',
      errors: 'The first thousand reasons.',
    },
    example: reportExample,
  },
);

const runShape = {
  id: z.uuid(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled', 'interrupted']),
  dry_run: z.boolean(),
  file_name: z.nullable(text(200)),
  format: z.enum(['csv', 'ndjson', 'sqlite']),
  started_by: text(200),
  started_at: moment(),
  ended_at: z.nullable(moment()),
  total: z.nullable(count()),
  rows: count(),
  imported: count(),
  repeated: count(),
  refused: count(),
  columns: z.partialRecord(z.enum(IMPORT_FIELDS), text(1_000_000)),
  failure: z.nullable(text(1000)),
};

const runNotes = {
  id: 'Names it.',
  state: '`interrupted`: the server that worked on it went away; send the file again.',
  dry_run: 'Whether nothing is stored.',
  file_name: 'As the sender called it.',
  format: 'How the file was read.',
  started_by: 'The name of the user or token.',
  started_at: 'When the file had come.',
  ended_at: 'Null while it waits or runs.',
  total: 'Rows of the file; null until they are counted.',
  rows: 'Rows done: the sum of the three counts that follow.',
  imported: 'Rows that are new.',
  repeated: 'Rows that were here already, or stand in the file more than once.',
  refused: 'Rows that break a rule.',
  columns: 'Which column of the file, by its own name, is taken for what.',
  failure: 'Why it ended before its end, in a sentence.',
};

const runExample: ImportRunWire = {
  id: '01930e2a-5a00-7c3e-9d2b-8f6a4c1e0b57',
  state: 'done',
  dry_run: false,
  file_name: 'feedback.db',
  format: 'sqlite',
  started_by: 'Ada',
  started_at: '2026-11-22T12:00:00.000Z',
  ended_at: '2026-11-22T12:00:01.250Z',
  total: 120,
  rows: 120,
  imported: 118,
  repeated: 1,
  refused: 1,
  columns: { feedback: 'feedback', rating: 'rating', customer_name: 'customer_name' },
  failure: null,
};

const run = describeAnswer<ImportRunWire>('ImportRun', z.object(runShape), {
  description: 'A file that is coming in, or came in.',
  notes: runNotes,
  example: runExample,
});

const detail = describeAnswer<ImportRunDetail>(
  'ImportRunDetail',
  z.object({ ...runShape, errors: list(issue, MOST_ERRORS) }),
  {
    description: 'An import with the first reasons why rows were refused.',
    notes: { ...runNotes, errors: 'The first thousand reasons, once it has ended.' },
    example: { ...runExample, errors: reportExample.errors },
  },
);

const runList = describeAnswer<{ data: ImportRunWire[] }>(
  'ImportRunList',
  z.object({ data: list(run, 50) }),
  {
    description: 'The latest imports, newest first, 50 at most.',
    notes: { data: 'The imports.' },
    example: { data: [runExample] },
  },
);

const csv = 'customer_name,feedback,rating\r\nLucía,Muy lento el envío,3\r\n';
const files = {
  'text/csv': { schema: fileSchema, example: csv },
  'application/x-ndjson': {
    schema: fileSchema,
    example: '{"customer_name":"Lucía","feedback":"Muy lento el envío","rating":3}\n',
  },
  'application/vnd.sqlite3': { schema: fileSchema, example: 'SQLite format 3…' },
  'application/x-sqlite3': { schema: fileSchema, example: 'SQLite format 3…' },
  'application/octet-stream': { schema: fileSchema, example: 'SQLite format 3…' },
};

const importQuery = [
  query(importOptionsSchema, {
    dry_run: 'Checks everything and stores nothing.',
    file_name: 'What the list of imports calls it.',
  }),
];

const progress = { type: 'progress', rows: 120, total: 120 };

export const importOperations: Operations = {
  'POST /api/v1/import': {
    id: 'importFeedback',
    tag: 'Import and export',
    summary: 'Bring a file of earlier feedback in',
    description:
      'CSV, NDJSON or a SQLite file of up to 200 MB, in the names of an export or of other tools. ' +
      'The same file again adds nothing, so a broken import is simply sent once more. Once the file is here the import runs to ' +
      'its end, even if the connection breaks. With ' +
      '`Accept: application/x-ndjson` progress is streamed, a JSON object a line: `progress`, ' +
      'then `report`, or `error` with problem details when something fails halfway.',
    access: 'feedback:manage',
    query: importQuery,
    body: files,
    answers: {
      200: {
        description: 'The report.',
        content: {
          ...json(importReportSchema),
          ...lineByLine([progress, { type: 'report', ...reportExample }]),
        },
      },
    },
    refuses: ['rate_limited'],
  },
  'POST /api/v1/imports': {
    id: 'startImport',
    tag: 'Import and export',
    summary: 'Send a file and look in on it later',
    description:
      'Answers as soon as the file is here; the import runs to its end. Its state is at the address ' +
      'in `Location`. Where no server runs on (function hosts) it answers at the end.',
    access: 'feedback:manage',
    query: importQuery,
    body: files,
    answers: { 202: { description: 'It waits or runs.', content: json(detail) } },
    refuses: ['rate_limited'],
  },
  'GET /api/v1/imports': {
    id: 'listImports',
    tag: 'Import and export',
    summary: 'List imports and dry runs',
    access: 'feedback:manage',
    answers: { 200: { description: 'The newest 50.', content: json(runList) } },
  },
  'GET /api/v1/imports/:id': {
    id: 'readImport',
    tag: 'Import and export',
    summary: 'See how far an import is, or what became of it',
    access: 'feedback:manage',
    answers: { 200: { description: 'The import.', content: json(detail) } },
  },
  'POST /api/v1/imports/:id/cancel': {
    id: 'cancelImport',
    tag: 'Import and export',
    summary: 'Stop an import',
    description: 'What it had stored stays. It may take a second or two to stop.',
    access: 'feedback:manage',
    answers: { 200: { description: 'The import as it is now.', content: json(detail) } },
    refuses: ['conflict'],
  },
};
