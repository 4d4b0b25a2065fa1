import { AsyncLocalStorage } from 'node:async_hooks';
import { createMcpHandler, type McpHttpHandler } from '@modelcontextprotocol/server';
import type { Actor } from '#lib/core/access/actor.ts';
import { bus } from '#lib/infra/bus.ts';
import { log } from '#lib/infra/log.ts';
import { processWide } from '#lib/infra/process-wide.ts';
import { createContext } from '#lib/services/context.ts';
import { createMcpServer } from './create-mcp-server.ts';
import { entryUri, METRICS, RECENT, SUMMARY } from './resource-uris.ts';

const MAX_BODY_BYTES = 1_000_000;

const asking = new AsyncLocalStorage<Actor>();

/** Tells the clients that subscribed when what they read has changed. */
function forwardEvents({ notify }: McpHttpHandler): void {
  const recordChanged = () => {
    notify.resourceUpdated(RECENT);
    notify.resourceUpdated(SUMMARY);
  };
  bus().subscribe('metrics', () => notify.resourceUpdated(METRICS));
  bus().subscribe('feedback_bulk', recordChanged);
  bus().subscribe('feedback', ({ type, feedback }) => {
    recordChanged();
    if (type !== 'created') notify.resourceUpdated(entryUri(feedback.id));
  });
}

function createHandler(): McpHttpHandler {
  const makeServer = () => {
    const actor = asking.getStore();
    if (!actor) throw new Error('an MCP request has no actor');
    return createMcpServer(createContext(actor));
  };
  const handler = createMcpHandler(makeServer, {
    maxRequestBodySize: MAX_BODY_BYTES,
    onerror: (error) => log().info({ error }, 'an MCP request was refused'),
  });
  forwardEvents(handler);
  return handler;
}

/** Answers one request of an assistant, in either era of the protocol, with what the actor may do. */
export function answerMcp(request: Request, actor: Actor): Promise<Response> {
  const handler = processWide('mcp', createHandler);
  return asking.run(actor, () => handler.fetch(request));
}
