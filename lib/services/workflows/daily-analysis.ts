import { forecastReport, momentInput, reportTasks } from './report-tasks.ts';
import { defineWorkflow } from './workflow.ts';

/** At nine: the report of the day before. */
export const dailyAnalysis = defineWorkflow({
  name: 'daily_analysis',
  schedule: { minute: 9 * 60, weekday: null },
  input: momentInput,
  inputAt: (moment) => ({ at: moment.toISOString() }),
  tasks: reportTasks('daily'),
  forecast: (context, input) => forecastReport(context, 'daily', input),
});
