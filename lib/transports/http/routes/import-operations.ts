import * as z from 'zod/mini';
import type { ImportReport } from '#lib/services/import/import-report.ts';
import { describeAnswer, json } from '#lib/transports/http/openapi/describe-schema.ts';
import { fileSchema } from '#lib/transports/http/openapi/file-schema.ts';
import { lineByLine } from '#lib/transports/http/openapi/line-by-line.ts';
import { type Operations, query } from '#lib/transports/http/openapi/operation.ts';
import { count, list, text } from '#lib/transports/http/openapi/wire-types.ts';
import { importQuerySchema } from './import-routes.ts';

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

const report = describeAnswer<ImportReport>(
  'ImportReport',
  z.object({
    dry_run: z.boolean(),
    rows: count(),
    imported: count(),
    repeated: count(),
    refused: count(),
    errors: list(issue, 100),
  }),
  {
    description: 'What became of a file.',
    notes: {
      dry_run: 'Whether nothing was stored.',
      rows: 'The sum of the three counts that follow.',
      imported: 'Rows that are new.',
      repeated: 'Rows that were here already, or stand in the file more than once.',
      refused: 'Rows that break a rule.',
      errors: 'The first hundred reasons.',
    },
    example: reportExample,
  },
);

const csv = 'customer_name,feedback,rating\r\nLucía,Muy lento el envío,3\r\n';
const progress = { type: 'progress', rows: 120, total: 120 };

export const importOperations: Operations = {
  'POST /api/v1/import': {
    id: 'importFeedback',
    tag: 'Import and export',
    summary: 'Bring a file of earlier feedback in',
    description:
      'CSV, NDJSON or a SQLite file of up to 200 MB, in the names of an export or of other tools. ' +
      'The same file again adds nothing, so a broken import is simply sent once more. With ' +
      '`Accept: application/x-ndjson` progress is streamed, a JSON object a line: `progress`, ' +
      'then `report`, or `error` with problem details when something fails halfway.',
    access: 'feedback:manage',
    query: [query(importQuerySchema, { dry_run: 'Checks everything and stores nothing.' })],
    body: {
      'text/csv': { schema: fileSchema, example: csv },
      'application/x-ndjson': {
        schema: fileSchema,
        example: '{"customer_name":"Lucía","feedback":"Muy lento el envío","rating":3}\n',
      },
      'application/vnd.sqlite3': { schema: fileSchema, example: 'SQLite format 3…' },
      'application/x-sqlite3': { schema: fileSchema, example: 'SQLite format 3…' },
      'application/octet-stream': { schema: fileSchema, example: 'SQLite format 3…' },
    },
    answers: {
      200: {
        description: 'The report.',
        content: {
          ...json(report),
          ...lineByLine([progress, { type: 'report', ...reportExample }]),
        },
      },
    },
  },
};
