import { authorize } from '#lib/core/access/authorize.ts';
import type { ForecastWire } from '#lib/core/workflows/workflow-wire.ts';
import type { Context } from '#lib/services/context.ts';
import { readRunRequest } from './run-request.ts';

/**
 * What a run begun now would do, task by task. Changes nothing, and leaves no trace in the history.
 * @throws AppError `invalid_input`, `not_found`.
 */
export async function forecastWorkflow(context: Context, given: unknown): Promise<ForecastWire[]> {
  authorize(context.actor, 'feedback:manage');
  const { workflow, input } = await readRunRequest(context, given);
  return workflow.forecast(context, input);
}
