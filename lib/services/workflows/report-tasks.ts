import * as z from 'zod/mini';
import type { ForecastWire } from '#lib/core/workflows/workflow-wire.ts';
import type { Context } from '#lib/services/context.ts';
import { readDeskSettings } from '#lib/services/read-settings.ts';
import { createReport } from '#lib/services/reports/create-report.ts';
import { parseReportInput } from '#lib/services/reports/report-input.ts';
import type { Task } from './workflow.ts';

/** The moment a run is for: a report caught up late is of the days it should have been of. */
export const momentInput = z.object({ at: z.iso.datetime() });
export type MomentInput = z.output<typeof momentInput>;

const period = z.object({ from: z.string(), to: z.string(), time_zone: z.string() });
type Period = z.output<typeof period>;

async function periodAt(
  context: Context,
  type: 'daily' | 'weekly',
  input: MomentInput,
): Promise<Period> {
  const settings = await readDeskSettings(context);
  const { span } = parseReportInput({ report_type: type }, settings, new Date(input.at));
  return { from: span.from, to: span.to, time_zone: span.time_zone };
}

/** Which days, then the report of them; the run's id is the report's, so that it is written once. */
export function reportTasks(type: 'daily' | 'weekly'): Task<MomentInput>[] {
  return [
    {
      name: 'choose_period',
      after: [],
      attempts: 5,
      timeoutSeconds: 30,
      perform: ({ context, input }) => periodAt(context, type, input),
    },
    {
      name: 'write_report',
      after: ['choose_period'],
      attempts: 5,
      timeoutSeconds: 900,
      async perform({ context, runId, outputOf }) {
        const chosen = outputOf('choose_period', period);
        const { report } = await createReport(context, {
          id: runId,
          report_type: type,
          ...chosen,
        });
        return { report_id: report.id };
      },
    },
  ];
}

export async function forecastReport(
  context: Context,
  type: 'daily' | 'weekly',
  input: MomentInput,
): Promise<ForecastWire[]> {
  const { from, to, time_zone } = await periodAt(context, type, input);
  const details = { from, to, time_zone };
  return [
    { task: 'choose_period', action: 'choose_period', details },
    { task: 'write_report', action: `write_${type}_report`, details },
  ];
}
