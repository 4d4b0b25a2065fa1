import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import {
  type ClientRequest,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
  request as send,
} from 'node:http';
import { connect } from 'node:net';
import { extname } from 'node:path';
import type { Duplex } from 'node:stream';
import { BuildOutput, type Target } from './build-output.ts';
import { FunctionProcess } from './function-process.ts';
import { readMiddleware } from './run-middleware.ts';

/** Of one connection, not of the answer. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding']);

const TYPES = new Map([
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.woff2', 'font/woff2'],
]);

async function answerTo(call: ClientRequest): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  call.once('response', resolve).once('error', reject);
  return promise;
}

type FunctionTarget = Extract<Target, { folder: string }>;

/**
 * Stands for Vercel: answers requests from a build's static files and functions, by the routes that
 * the build brought along. Its network, its limits and its scheduler are not part of it.
 */
export class FunctionHost {
  readonly output: BuildOutput;
  readonly #env: Record<string, string>;
  readonly #functions = new Map<string, FunctionProcess>();
  readonly #server = createServer((request, response) => {
    this.#answer(request, response).catch((error: unknown) => {
      response.writeHead(502).end(String(error));
    });
  });
  url = '';

  constructor(folder: string, env: Record<string, string>) {
    this.output = new BuildOutput(folder);
    this.#env = env;
  }

  async start(): Promise<void> {
    this.#server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
      this.#upgrade(request, socket).catch(() => socket.destroy());
    });
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    this.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await Promise.all([...this.#functions.values()].map((one) => one.stop()));
  }

  /** The process of the function that answers a path; started when it is first asked. */
  functionOf(path: string): FunctionProcess {
    const target = this.output.targetOf(path);
    if (!target || 'file' in target) throw new Error(`no function answers ${path}`);
    return this.#processOf(target.folder);
  }

  /** What all functions wrote to their logs. */
  get log(): string {
    return [...this.#functions.values()].map(({ output }) => output).join('');
  }

  #processOf(folder: string): FunctionProcess {
    const known = this.#functions.get(folder) ?? new FunctionProcess(folder, this.#env);
    this.#functions.set(folder, known);
    return known;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const headers = this.#forwarded(request);
    const middleware = this.output.middlewareOf(url.pathname);
    let route = { path: url.pathname, query: url.searchParams, headers };
    if (middleware) {
      const asked = await this.#askMiddleware(middleware, url, request.method ?? 'GET', headers);
      for (const [name, value] of asked.responseHeaders) response.appendHeader(name, value);
      if (asked.answer) {
        response.writeHead(asked.answer.status).end(await asked.answer.text());
        return;
      }
      route = { path: asked.path, query: asked.query, headers: asked.requestHeaders };
    }
    const target = this.output.targetOf(route.path);
    if (target && 'file' in target) {
      response.setHeader('content-type', TYPES.get(extname(target.file)) ?? 'text/plain');
      response.end(readFileSync(target.file));
      return;
    }
    const folder = this.output.functionFolder('/_not-found') ?? '';
    const found = target ?? { folder, output: '/_not-found', query: new URLSearchParams() };
    await this.#call(found, route, request, response);
  }

  async #call(
    target: FunctionTarget,
    route: { path: string; query: URLSearchParams; headers: IncomingHttpHeaders },
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const process = this.#processOf(target.folder);
    const port = await process.begin();
    try {
      const query = new URLSearchParams([...route.query, ...target.query]);
      const call = send({
        port,
        host: '127.0.0.1',
        agent: false,
        method: request.method,
        path: query.size > 0 ? `${route.path}?${query}` : route.path,
        headers: { ...route.headers, 'x-matched-path': target.output, connection: 'close' },
      });
      request.pipe(call);
      const answer = await answerTo(call);
      for (const [name, value] of Object.entries(answer.headers)) {
        if (value !== undefined && !HOP_BY_HOP.has(name)) response.setHeader(name, value);
      }
      response.writeHead(answer.statusCode ?? 500);
      answer.pipe(response);
      await once(response, 'close');
    } finally {
      process.end();
    }
  }

  async #askMiddleware(folder: string, url: URL, method: string, headers: IncomingHttpHeaders) {
    const process = this.#processOf(folder);
    const port = await process.begin();
    try {
      const { 'content-length': _, 'transfer-encoding': __, ...rest } = headers;
      const path = `${url.pathname}${url.search}`;
      const call = send({ port, host: '127.0.0.1', agent: false, path, headers: rest });
      // Ours decides by address and headers alone; a body is not sent along.
      call.end();
      const answer = await answerTo(call);
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      const sent = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
      const hasBody = method !== 'HEAD' && chunks.length > 0 && answer.statusCode !== 304;
      const response = new Response(hasBody ? Buffer.concat(chunks) : null, {
        status: answer.statusCode ?? 500,
        headers: sent.filter(([name = '']) => !HOP_BY_HOP.has(name)) as [string, string][],
      });
      return readMiddleware(response, url, headers);
    } finally {
      process.end();
    }
  }

  async #upgrade(request: IncomingMessage, socket: Duplex): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.url);
    const target = this.output.targetOf(pathname);
    if (!target || 'file' in target) throw new Error('nobody takes WebSockets there');
    const process = this.#processOf(target.folder);
    const port = await process.begin();
    const upstream = connect(port, '127.0.0.1');
    const headers = Object.entries(this.#forwarded(request))
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('');
    upstream.write(`GET ${request.url} HTTP/1.1\r\n${headers}\r\n`);
    socket.pipe(upstream).pipe(socket);
    const end = () => {
      socket.destroy();
      upstream.destroy();
    };
    for (const one of [socket, upstream]) one.on('error', end);
    upstream.once('close', () => {
      end();
      process.end();
    });
    socket.once('close', end);
  }

  /** Replaces what a client says of itself, as the host does. */
  #forwarded({ headers, socket }: IncomingMessage): IncomingHttpHeaders {
    return {
      ...headers,
      'x-forwarded-for': String(headers['x-test-client'] ?? socket.remoteAddress),
      'x-forwarded-host': headers.host,
      'x-forwarded-proto': 'https',
    };
  }
}
