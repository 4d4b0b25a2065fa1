/** In the order in which the desk shows them. */
export const WORKFLOW_NAMES = ['daily_analysis', 'weekly_report', 'negative_feedback'] as const;
export type WorkflowName = (typeof WORKFLOW_NAMES)[number];
