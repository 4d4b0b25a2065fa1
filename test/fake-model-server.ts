import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a model was sent. */
export interface Asked {
  path: string;
  authorization: string | undefined;
  /** The whole of it, as it came over the wire. */
  raw: string;
  messages: { role: string; content: string | null }[];
  tools: { function: { name: string } }[];
  most: number;
}

export interface Said {
  text?: string;
  calls?: { name: string; given: unknown }[];
}

type Answer = (
  asked: Asked,
  response: ServerResponse,
) => Said | undefined | Promise<Said | undefined>;

const usage = (asked: Asked, said: Said) => ({
  prompt_tokens: Math.ceil(asked.raw.length / 4),
  completion_tokens: Math.ceil(JSON.stringify(said).length / 4),
  total_tokens: Math.ceil((asked.raw.length + JSON.stringify(said).length) / 4),
});

/** An answer as OpenAI streams it, a few words an event. */
function streamAnswer(asked: Asked, said: Said, response: ServerResponse): void {
  const tell = (choices: object[], more: object = {}) =>
    response.write(`data: ${JSON.stringify({ id: 'x', object: 'chunk', choices, ...more })}\n\n`);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const piece of said.text?.match(/\S+\s*/g) ?? [])
    tell([{ index: 0, delta: { content: piece } }]);
  for (const [index, { name, given }] of (said.calls ?? []).entries()) {
    const call = { name, arguments: typeof given === 'string' ? given : JSON.stringify(given) };
    const id = `call-${Math.random().toString(36).slice(2)}`;
    tell([{ index: 0, delta: { tool_calls: [{ index, id, type: 'function', function: call }] } }]);
  }
  const reason = (said.calls ?? []).length > 0 ? 'tool_calls' : 'stop';
  tell([{ index: 0, delta: {}, finish_reason: reason }]);
  tell([], { usage: usage(asked, said) });
  response.end('data: [DONE]\n\n');
}

/** An OpenAI-compatible API on this machine that answers as it is told to. */
export class FakeModelServer {
  asked: Asked[] = [];
  /** What comes next; whoever returns nothing has answered by itself. */
  answer: Answer = () => ({ text: 'Hello.' });
  private readonly server = createServer((request, response) => this.take(request, response));

  start(): Promise<void> {
    return new Promise((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  get url(): string {
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/v1`;
  }

  private take(request: IncomingMessage, response: ServerResponse): void {
    let raw = '';
    request.setEncoding('utf8');
    request.on('data', (chunk) => {
      raw += chunk;
    });
    request.on('end', async () => {
      const body = JSON.parse(raw || '{}');
      const asked: Asked = {
        path: request.url ?? '',
        authorization: request.headers.authorization,
        raw,
        messages: body.messages ?? [],
        tools: body.tools ?? [],
        most: body.max_tokens ?? body.max_completion_tokens ?? 0,
      };
      this.asked.push(asked);
      const said = await this.answer(asked, response);
      if (said) streamAnswer(asked, said, response);
    });
  }
}
