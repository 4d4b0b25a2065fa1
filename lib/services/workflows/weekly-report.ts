import { forecastReport, momentInput, reportTasks } from './report-tasks.ts';
import { defineWorkflow } from './workflow.ts';

/** On Monday at five in the afternoon: the report of the seven days before. */
export const weeklyReport = defineWorkflow({
  name: 'weekly_report',
  schedule: { minute: 17 * 60, weekday: 1 },
  input: momentInput,
  inputAt: (moment) => ({ at: moment.toISOString() }),
  tasks: reportTasks('weekly'),
  forecast: (context, input) => forecastReport(context, 'weekly', input),
});
