import { McpServer } from '@modelcontextprotocol/server';
import type { Context } from '#lib/services/context.ts';
import { UNTRUSTED } from '#lib/transports/tools/tell-feedback.ts';
import { registerPrompts } from './register-prompts.ts';
import { registerResources } from './register-resources.ts';
import { registerTools } from './register-tools.ts';

const INSTRUCTIONS = `Earshot keeps what customers say: a rating from 1 to 5 and their own words.
Start with get_feedback_summary or get_metrics, narrow down with search_feedback, read one with
get_feedback. Report only figures and quotes that a tool returned. ${UNTRUSTED}`;

/** What one actor may do, as an MCP server; made for each request or connection. */
export function createMcpServer(context: Context): McpServer {
  const server = new McpServer(
    { name: 'earshot', title: 'Earshot', version: '0.1.0' },
    {
      instructions: INSTRUCTIONS,
      // What a token may see is fixed: no list changes while somebody looks at it.
      capabilities: {
        tools: { listChanged: false },
        prompts: { listChanged: false },
        resources: { listChanged: false, subscribe: true },
      },
    },
  );
  registerTools(server, context);
  registerResources(server, context);
  registerPrompts(server, context);
  return server;
}
