import * as z from 'zod/mini';
import { WORKFLOW_NAMES } from '#lib/core/workflows/workflow-names.ts';

export const workflowNameSchema = z.enum(
  [...WORKFLOW_NAMES],
  `must be one of ${WORKFLOW_NAMES.join(', ')}`,
);
