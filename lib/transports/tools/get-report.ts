import * as z from 'zod/mini';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { readReport } from '#lib/services/reports/read-report.ts';
import { reportSchema } from '#lib/transports/http/openapi/report-schema.ts';
import { tellReport } from './tell-report.ts';
import type { Tool } from './tool.ts';

const input = z.object({
  id: z
    .string('is required: the id of a report')
    .check(
      z.regex(
        /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
        'is not an id; create_report answers one',
      ),
      z.describe('Its id, a UUID.'),
    ),
});

export const getReport: Tool = {
  name: 'get_report',
  title: 'Get a report',
  description: 'A stored report by its id, with its figures, quotes and citations.',
  scope: 'metrics:read',
  also: ['feedback:read'],
  effect: 'reads',
  input,
  output: reportSchema,
  async run(context, given) {
    const { id } = parseOrRefuse(input, given);
    const report = await readReport(context, id.toLowerCase());
    return { data: report, text: tellReport(report) };
  },
};
