import type { Actor } from '#lib/core/access/actor.ts';
import { can } from '#lib/core/access/can.ts';
import { AppError } from '#lib/core/errors.ts';
import { log } from '#lib/infra/log.ts';
import { ALL_TOOLS } from '#lib/transports/tools/all-tools.ts';
import { runTool, type Tool, type ToolArguments } from '#lib/transports/tools/tool.ts';
import type { AgentRequest } from './answer-draft.ts';
import { feedbackIds } from './feedback-ids.ts';

/** A model has little room, and a person little patience. */
const MOST_RESULT = 12_000;
const MOST_CITED = 200;

/** The tools that an agent may use for somebody: those that only read, as far as they may themselves. */
export function readingTools(actor: Actor): Tool[] {
  return ALL_TOOLS.filter(
    ({ effect, scope, also = [] }) =>
      effect === 'reads' &&
      [...(scope === null ? [] : [scope]), ...also].every((one) => can(actor, one)),
  );
}

/** What a model did wrong, for it to mend; what is nobody's business is logged instead. */
function refusalOf(tool: Tool, error: unknown): string {
  if (error instanceof AppError && error.code !== 'internal') {
    const issues = error.issues.map(({ field, message }) => `${field}: ${message}`);
    return [error.message, ...issues].join('\n');
  }
  log().error({ error, tool: tool.name }, 'a tool of the agent failed');
  return 'It failed, and that was logged.';
}

/**
 * Runs a tool of the registry for an agent, as whoever asks, and notes down what it answered. Who a
 * customer is stays here.
 */
export async function runForAgent(
  { context, draft }: AgentRequest,
  tool: Tool,
  given: ToolArguments,
): Promise<{ data: object; text: string; failed: boolean }> {
  const outcome = await runTool(tool, { ...context, hidesCustomers: true }, given, 'agent').then(
    ({ data, text }) => ({ data, text: text.slice(0, MOST_RESULT), failed: false }),
    (error: unknown) => ({ data: {}, text: refusalOf(tool, error), failed: true }),
  );
  const ids = feedbackIds(outcome.data).filter((id) => !draft.citations.includes(id));
  draft.citations.push(...ids.slice(0, Math.max(0, MOST_CITED - draft.citations.length)));
  draft.tools.push({
    name: tool.name,
    arguments: given,
    result: outcome.text,
    failed: outcome.failed,
  });
  return outcome;
}
