import { CSV_COLUMNS, csvLine, feedbackToCsv } from '#lib/core/feedback/csv.ts';
import { feedbackFilter } from '#lib/transports/http/openapi/feedback-filter.ts';
import { feedbackExample } from '#lib/transports/http/openapi/feedback-schema.ts';
import { fileSchema } from '#lib/transports/http/openapi/file-schema.ts';
import { type Operations, query } from '#lib/transports/http/openapi/operation.ts';
import { exportQuerySchema } from './export-routes.ts';

const csv = `${csvLine(CSV_COLUMNS)}${feedbackToCsv(feedbackExample)}`;

export const exportOperations: Operations = {
  'GET /api/v1/export': {
    id: 'exportFeedback',
    tag: 'Import and export',
    summary: 'Take everything out',
    description:
      'Newest first, streamed. In CSV a cell that a spreadsheet would take for a formula begins ' +
      'with an apostrophe; import takes it away again. A failure halfway cuts the answer off.',
    access: 'feedback:read',
    audited: true,
    query: [feedbackFilter, query(exportQuerySchema, { format: 'The kind of file.' })],
    answers: {
      200: {
        description: 'The file.',
        content: {
          'text/csv': { schema: fileSchema, example: csv },
          'application/x-ndjson': {
            schema: fileSchema,
            example: `${JSON.stringify(feedbackExample)}\n`,
          },
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
