import { dailyAnalysis } from './daily-analysis.ts';
import { negativeFeedback } from './negative-feedback.ts';
import { weeklyReport } from './weekly-report.ts';
import type { Workflow } from './workflow.ts';

export const ALL_WORKFLOWS: readonly Workflow[] = [dailyAnalysis, weeklyReport, negativeFeedback];
