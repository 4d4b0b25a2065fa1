import * as z from 'zod/mini';
import { AppError } from '#lib/core/errors.ts';
import type { ImportReport } from '#lib/core/import/import-report.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { startImport } from '#lib/services/start-import.ts';
import { importReportSchema } from '#lib/transports/http/routes/import-operations.ts';
import type { Tool } from './tool.ts';

const MOST_ROWS = 500;

const input = z.object({
  rows: z
    .array(z.record(z.string(), z.unknown(), 'must be objects'), 'must be a list of rows')
    .check(
      z.minLength(1, 'must hold at least one row'),
      z.maxLength(MOST_ROWS, `may hold at most ${MOST_ROWS} rows at a time`),
      z.describe(
        'Objects with customer_name, feedback and rating, and where known timestamp (ISO 8601), ' +
          'source, id.',
      ),
    ),
  dry_run: z._default(
    z.boolean().check(z.describe('True: check every row and store none.')),
    false,
  ),
});

async function* lines(rows: object[]): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join('\n'));
}

function tell({ dry_run, imported, repeated, refused, errors }: ImportReport): string {
  const reasons = errors.map(({ row, message }) => `Row ${row}: ${message}`);
  const would = dry_run ? ' (nothing was stored)' : '';
  return [
    `${imported} new, ${repeated} here already, ${refused} refused${would}.`,
    ...reasons.slice(0, 20),
  ].join('\n');
}

export const importFeedbackRows: Tool = {
  name: 'import_feedback',
  title: 'Import earlier feedback',
  description:
    'Brings in up to 500 pieces of earlier feedback with their own times. The same rows again add ' +
    'nothing. Try it with `dry_run: true` first: the report names each row that would be refused.',
  scope: 'feedback:manage',
  effect: 'adds',
  input,
  output: importReportSchema,
  async run(context, given) {
    const { rows, dry_run } = parseOrRefuse(input, given);
    const options = { dry_run: String(dry_run), file_name: 'assistant' };
    const { events } = await startImport(context, lines(rows), 'ndjson', options);
    for await (const event of events()) {
      if (event.type !== 'report') continue;
      const { type: _, ...report } = event;
      return { data: report, text: tell(report) };
    }
    throw new AppError('internal', 'The import ended without a report.');
  },
};
