import {
  CLIENT_CAPABILITIES_META_KEY,
  type InputRequiredResult,
  inputRequired,
  inputResponse,
  type ServerContext,
} from '@modelcontextprotocol/server';
import * as z from 'zod/mini';
import { AppError } from '#lib/core/errors.ts';
import type { Tool, ToolArguments } from '#lib/transports/tools/tool.ts';

const KEY = 'answer';

const canElicit = z.object({
  [CLIENT_CAPABILITIES_META_KEY]: z.object({ elicitation: z.record(z.string(), z.unknown()) }),
});

/** Whether the client says, with this very request, that it can show a form to its person. */
function canAsk({ mcpReq }: ServerContext): boolean {
  return canElicit.safeParse(mcpReq.envelope).success;
}

/**
 * The arguments, completed by what the person answered; or, where something only a person can say is
 * missing, the question for the client to put to them.
 * @throws AppError `invalid_input` when there is nobody to ask, or they said no.
 */
export function askPerson(
  tool: Tool,
  given: ToolArguments,
  request: ServerContext,
): { given: ToolArguments } | { ask: InputRequiredResult } {
  const question = tool.question?.(given);
  if (!question) return { given };
  const { field, schema, message, otherwise } = question;
  const answer = inputResponse(request.mcpReq.inputResponses, KEY);
  if (answer.kind === 'elicit') {
    const value = answer.action === 'accept' ? answer.content?.[field] : undefined;
    const completed = { ...given, [field]: value };
    if (tool.question?.(completed) === null) return { given: completed };
    throw new AppError('invalid_input', `The person did not agree: ${otherwise}`);
  }
  if (!canAsk(request)) throw new AppError('invalid_input', otherwise);
  const requestedSchema = {
    type: 'object' as const,
    properties: { [field]: schema },
    required: [field],
  };
  return {
    ask: inputRequired({
      inputRequests: { [KEY]: inputRequired.elicit({ message, requestedSchema }) },
    }),
  };
}
