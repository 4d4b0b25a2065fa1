import { createReport as writeReport } from '#lib/services/reports/create-report.ts';
import { reportInputSchema } from '#lib/services/reports/report-input.ts';
import { reportSchema } from '#lib/transports/http/openapi/report-schema.ts';
import { tellReport } from './tell-report.ts';
import type { Tool } from './tool.ts';

export const createReport: Tool = {
  name: 'create_report',
  title: 'Write a report',
  description:
    'Writes and stores a report on a period against the one before: what happened, why, what needs ' +
    'attention, what to keep, recommendations, success stories. Every figure is recomputed and every ' +
    'quote matched first. Default: the last seven days, in the language of the team; `daily` is ' +
    'yesterday, `weekly` the last seven whole days.',
  scope: 'feedback:manage',
  also: ['feedback:read', 'metrics:read'],
  effect: 'adds',
  input: reportInputSchema,
  output: reportSchema,
  async run(context, given) {
    const wanted = Object.entries(given).filter(([, value]) => value !== null);
    const { report } = await writeReport(context, Object.fromEntries(wanted));
    return { data: report, text: tellReport(report) };
  },
};
