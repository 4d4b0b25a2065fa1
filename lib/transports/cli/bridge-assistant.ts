import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { readEventStream } from './read-event-stream.ts';

const VERSION_KEY = 'io.modelcontextprotocol/protocolVersion';
const NOT_REACHED = -32_000;

const messageSchema = z.looseObject({
  id: z.optional(z.union([z.string(), z.number()])),
  method: z.optional(z.string()),
  params: z.optional(z.looseObject({ _meta: z.optional(z.looseObject({})) })),
});
type Message = z.output<typeof messageSchema>;

const initializedSchema = z.object({ result: z.object({ protocolVersion: z.string() }) });

export interface BridgeOptions {
  /** The address of Earshot's MCP server. */
  url: string;
  token: string;
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** What the transport wants said in headers as well (MCP 2026-07-28, Streamable HTTP). */
function headersFor({ method, params }: Message, version: string | undefined): Headers {
  const headers = new Headers({
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
  });
  const spoken = params?._meta?.[VERSION_KEY] ?? version;
  if (typeof spoken === 'string') headers.set('mcp-protocol-version', spoken);
  if (method) headers.set('mcp-method', method);
  const name = params?.name ?? params?.uri;
  if (typeof name === 'string') headers.set('mcp-name', encodeURI(name));
  return headers;
}

/**
 * Speaks MCP over stdin and stdout for clients that start a command, and passes each message on to a
 * running Earshot, so that what they add is live on every desk. Ends when the input ends.
 */
export async function bridgeAssistant({ url, token, input, output }: BridgeOptions): Promise<void> {
  let version: string | undefined;
  const tell = (line: string) => {
    const answer = initializedSchema.safeParse(JSON.parse(line));
    version = answer.data?.result.protocolVersion ?? version;
    output.write(`${line}\n`);
  };
  const refuse = (id: Message['id'], message: string) => {
    if (id === undefined) return;
    tell(JSON.stringify({ jsonrpc: '2.0', id, error: { code: NOT_REACHED, message } }));
  };

  async function pass(line: string): Promise<void> {
    const message = messageSchema.safeParse(JSON.parse(line)).data ?? {};
    const headers = headersFor(message, version);
    headers.set('authorization', `Bearer ${token}`);
    try {
      const response = await fetch(url, { method: 'POST', headers, body: line });
      const type = response.headers.get('content-type') ?? '';
      if (type.startsWith('text/event-stream') && response.body) {
        for await (const data of readEventStream(response.body)) tell(data);
      } else if (type.startsWith('application/json')) {
        tell(JSON.stringify(await response.json()));
      } else if (!response.ok) {
        refuse(message.id, `Earshot answered ${response.status}: ${await response.text()}`);
      }
    } catch (error) {
      const why = error instanceof Error ? String(error.cause ?? error.message) : String(error);
      refuse(message.id, `Earshot cannot be reached at ${url} (${why}). Start it with npm start.`);
    }
  }

  const underWay = new Set<Promise<void>>();
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue;
    const passing = pass(line).catch((error: unknown) => {
      process.stderr.write(`earshot: ${String(error)}\n`);
    });
    underWay.add(passing);
    void passing.finally(() => underWay.delete(passing));
  }
  await Promise.all(underWay);
}
