import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer, type IncomingMessage, Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable } from 'node:stream';

/**
 * Stands for Vercel's Node runtime, which is not public: runs one built function, told by its
 * `.vc-config.json`, in a process of its own. argv: the function's folder, its handler, `web` where it
 * takes a Request. Tells its parent its port, and how many requests and promises keep it going.
 */
const [, , folder = '', handler = '', kind] = process.argv;
let busy = 0;

function keepsGoing(by: 1 | -1): void {
  busy += by;
  process.send?.({ busy });
}

const requests = new AsyncLocalStorage<{ waitUntil(promise: Promise<unknown>): void }>();
const context = {
  waitUntil(promise: Promise<unknown>) {
    keepsGoing(1);
    const ended = () => keepsGoing(-1);
    promise.then(ended, ended);
  },
};
Reflect.set(globalThis, Symbol.for('@vercel/request-context'), { get: () => requests.getStore() });

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

const unwrap = (module: unknown): unknown => {
  const inner: unknown = Reflect.get(Object(module), 'default');
  return inner === undefined ? module : unwrap(inner);
};

function requestOf({ headers, method = 'GET', url = '/' }: IncomingMessage, body: Readable) {
  const sent = new Headers(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const init = hasBody ? { body: Readable.toWeb(body) as ReadableStream, duplex: 'half' } : {};
  return new Request(new URL(url, `https://${headers.host}`), { method, headers: sent, ...init });
}

const asListener =
  (answer: (request: Request) => Promise<Response>): Listener =>
  async (request, response) => {
    const { status, headers, body } = await answer(requestOf(request, request));
    response.writeHead(status, [...headers].flat());
    if (body) for await (const chunk of body) response.write(chunk);
    response.end();
  };

function serverOf(exported: unknown): Server {
  if (exported instanceof Server) return exported;
  if (typeof exported !== 'function') throw new Error('neither a function nor a server');
  const call = (...args: unknown[]) => exported(...args);
  return createServer(kind === 'web' ? asListener(call) : call);
}

process.chdir(folder);
const require = createRequire(join(folder, 'x.js'));
const server = serverOf(unwrap(require(join(folder, handler))));
const emit = server.emit.bind(server);
server.emit = (event: string, ...args: unknown[]) => {
  if (event === 'connection') {
    // A connection stands for the requests that it carries; the host opens one for each.
    keepsGoing(1);
    Reflect.apply(Reflect.get(Object(args[0]), 'once'), args[0], ['close', () => keepsGoing(-1)]);
  }
  return requests.run(context, () => emit(event, ...args));
};
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : null });
});
