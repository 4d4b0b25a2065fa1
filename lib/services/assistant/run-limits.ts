import { env } from '#lib/infra/env.ts';
import { leaving } from '#lib/infra/model/leaving.ts';

/**
 * How long one run of a model may take, and how many calls it may make. Its signal also ends with the
 * process, and with `stop`.
 */
export function runLimits(stop?: AbortSignal): { mostSteps: number; signal: AbortSignal } {
  const { AGENT_MAX_STEPS, AGENT_MAX_SECONDS } = env();
  const signals = [AbortSignal.timeout(AGENT_MAX_SECONDS * 1000), leaving().signal];
  return {
    mostSteps: AGENT_MAX_STEPS,
    signal: AbortSignal.any(stop ? [...signals, stop] : signals),
  };
}
