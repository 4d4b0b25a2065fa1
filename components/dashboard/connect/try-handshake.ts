export interface Handshake {
  /** As the server names itself, with its version. */
  server: string;
  protocol: string;
  tools: string[];
  milliseconds: number;
}

const PROTOCOL = '2025-11-25';

/** What the server said, word for word, for whoever has to mend it. */
export class HandshakeError extends Error {
  override name = 'HandshakeError';
}

/** The JSON of an answer that is either that or a stream of events with it. */
async function readAnswer(response: Response): Promise<object> {
  const text = await response.text();
  const stream = response.headers.get('content-type')?.startsWith('text/event-stream');
  const json = stream
    ? text
        .match(/^data: ?(.+)$/gm)
        ?.at(-1)
        ?.replace(/^data: ?/, '')
    : text;
  const answer: unknown = JSON.parse(json ?? 'null');
  return Object(answer);
}

function textOf(answer: object, ...path: string[]): string {
  let found: unknown = answer;
  for (const name of path) found = Reflect.get(Object(found), name);
  return typeof found === 'string' ? found : '';
}

/**
 * Connects as an assistant does (MCP 2025-11-25, Streamable HTTP): initialize, then tools/list. With
 * the token alone, without this browser's cookies.
 * @throws HandshakeError with what the server answered; TypeError when it cannot be reached.
 */
export async function tryHandshake(url: string, token: string): Promise<Handshake> {
  const began = performance.now();
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
  };
  const post = async (message: object, more: Record<string, string> = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'omit',
      headers: { ...headers, ...more },
      body: JSON.stringify({ jsonrpc: '2.0', ...message }),
    });
    if (response.status === 202) return {};
    const answer = await readAnswer(response).catch(() => ({}));
    const refused = textOf(answer, 'error', 'message') || textOf(answer, 'detail');
    if (!response.ok || refused) throw new HandshakeError(`${response.status}: ${refused}`);
    return answer;
  };

  const clientInfo = { name: 'earshot-desk', version: '1' };
  const params = { protocolVersion: PROTOCOL, capabilities: {}, clientInfo };
  const hello = await post({ id: 1, method: 'initialize', params });
  const protocol = textOf(hello, 'result', 'protocolVersion');
  const spoken = { 'mcp-protocol-version': protocol };
  await post({ method: 'notifications/initialized' }, spoken);
  const listed: unknown = Reflect.get(
    await post({ id: 2, method: 'tools/list', params: {} }, spoken),
    'result',
  );
  const tools: unknown = Reflect.get(Object(listed), 'tools');
  if (!Array.isArray(tools)) throw new HandshakeError('tools/list answered without tools');
  const info = [
    textOf(hello, 'result', 'serverInfo', 'name'),
    textOf(hello, 'result', 'serverInfo', 'version'),
  ];
  return {
    server: info.join(' '),
    protocol,
    tools: tools.map((tool) => textOf(Object(tool), 'name')),
    milliseconds: Math.round(performance.now() - began),
  };
}
