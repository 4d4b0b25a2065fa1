import { analyzeSentiment } from './analyze-sentiment.ts';
import { collectFeedback } from './collect-feedback.ts';
import { createReport } from './create-report.ts';
import { deleteFeedback } from './delete-feedback.ts';
import { explainChange } from './explain-change.ts';
import { getFeedback } from './get-feedback.ts';
import { getFeedbackSummary } from './get-feedback-summary.ts';
import { getMetrics } from './get-metrics.ts';
import { getReport } from './get-report.ts';
import { getSeries } from './get-series.ts';
import { importFeedbackRows } from './import-feedback.ts';
import { listTopics } from './list-topics.ts';
import { searchFeedback } from './search-feedback.ts';
import type { Tool } from './tool.ts';
import { updateFeedback } from './update-feedback.ts';

/** Everything an assistant can do, in the order in which it is offered. */
export const ALL_TOOLS: readonly Tool[] = [
  collectFeedback,
  analyzeSentiment,
  getFeedbackSummary,
  searchFeedback,
  getFeedback,
  getMetrics,
  getSeries,
  listTopics,
  explainChange,
  createReport,
  getReport,
  updateFeedback,
  deleteFeedback,
  importFeedbackRows,
];
