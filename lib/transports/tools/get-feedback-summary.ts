import * as z from 'zod/mini';
import { summarizeFeedback } from '#lib/services/summarize-feedback.ts';
import { summarySchema } from '#lib/transports/http/routes/figure-operations.ts';
import { tellSummary } from './tell-summary.ts';
import type { Tool } from './tool.ts';

export const getFeedbackSummary: Tool = {
  name: 'get_feedback_summary',
  title: 'Get the summary',
  description:
    'How much feedback there is in all, its average rating and how the sentiments divide. For a ' +
    'stretch of time use get_series; for the last hour get_metrics.',
  scope: 'metrics:read',
  effect: 'reads',
  input: z.object({}),
  output: summarySchema,
  async run(context) {
    const summary = await summarizeFeedback(context);
    return { data: summary, text: tellSummary(summary) };
  },
};
