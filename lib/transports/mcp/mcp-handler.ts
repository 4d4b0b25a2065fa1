import { AsyncLocalStorage } from 'node:async_hooks';
import { createMcpHandler, type McpHttpHandler } from '@modelcontextprotocol/server';
import type { Actor } from '#lib/core/access/actor.ts';
import { bus } from '#lib/infra/bus.ts';
import { log } from '#lib/infra/log.ts';
import { processWide } from '#lib/infra/process-wide.ts';
import { type Context, createContext } from '#lib/services/context.ts';
import { clientAddress } from '#lib/transports/http/client-address.ts';
import { createMcpServer } from './create-mcp-server.ts';
import { entryUri, METRICS, RECENT, SUMMARY } from './resource-uris.ts';

const MAX_BODY_BYTES = 1_000_000;

const asking = new AsyncLocalStorage<Context>();

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
    const context = asking.getStore();
    if (!context) throw new Error('an MCP request has no actor');
    return createMcpServer(context);
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
  const context = { ...createContext(actor), client: clientAddress(request.headers) };
  return asking.run(context, () => handler.fetch(request));
}
