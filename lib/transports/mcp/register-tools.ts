import type {
  CallToolResult,
  InputRequiredResult,
  McpServer,
  ServerContext,
  ToolAnnotations,
} from '@modelcontextprotocol/server';
import { can } from '#lib/core/access/can.ts';
import { AppError } from '#lib/core/errors.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { ALL_TOOLS } from '#lib/transports/tools/all-tools.ts';
import { runTool, type Tool, type ToolArguments } from '#lib/transports/tools/tool.ts';
import { askPerson } from './ask-person.ts';
import { offeredSchema } from './offered-schema.ts';

const ANNOTATIONS: Record<Tool['effect'], ToolAnnotations> = {
  reads: { readOnlyHint: true, openWorldHint: false },
  adds: { readOnlyHint: false, destructiveHint: false, openWorldHint: false },
  changes: {
    readOnlyHint: false,
    destructiveHint: true,
    idempotentHint: true,
    openWorldHint: false,
  },
  deletes: {
    readOnlyHint: false,
    destructiveHint: true,
    idempotentHint: true,
    openWorldHint: false,
  },
};

/** What went wrong, for a model to mend; what is nobody's business is logged instead. */
function refusal(tool: Tool, error: unknown): CallToolResult {
  const known =
    error instanceof AppError ? error : new AppError('internal', 'It was logged; try again.');
  if (known.code === 'internal') log().error({ error, tool: tool.name }, 'a tool failed');
  const issues = known.issues.filter(({ message }) => !known.message.includes(message));
  const said = [known.message, ...issues.map((issue) => `${issue.field}: ${issue.message}`)];
  return { isError: true, content: [{ type: 'text', text: said.join('\n') }] };
}

async function call(
  tool: Tool,
  context: Context,
  given: ToolArguments,
  request: ServerContext,
): Promise<CallToolResult | InputRequiredResult> {
  try {
    const asked = askPerson(tool, given, request);
    if ('ask' in asked) return asked.ask;
    const { data, text } = await runTool(tool, context, asked.given);
    log().info({ tool: tool.name, actor: context.actor.kind }, 'tool called');
    return { content: [{ type: 'text', text }], structuredContent: { ...data } };
  } catch (error) {
    return refusal(tool, error);
  }
}

/** Offers the tools that the actor may use; of the others it never hears. */
export function registerTools(server: McpServer, context: Context): void {
  for (const tool of ALL_TOOLS) {
    const needed = [...(tool.scope === null ? [] : [tool.scope]), ...(tool.also ?? [])];
    if (!needed.every((scope) => can(context.actor, scope))) continue;
    const { name, title, description, input, output, effect } = tool;
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: offeredSchema(input, 'input'),
        outputSchema: offeredSchema(output, 'output'),
        annotations: { title, ...ANNOTATIONS[effect] },
      },
      (given, request) => call(tool, context, given, request),
    );
  }
}
