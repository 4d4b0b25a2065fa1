import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';

/** Stands before Earshot as its next version would: what it says can be made to read differently. */
export class RewritingProxy {
  readonly url: string;
  rewrite: (text: string) => string = (text) => text;
  readonly #server: Server;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async before(url: string): Promise<RewritingProxy> {
    const server = createServer((near, answer) => {
      // What the browser has may read differently by now.
      const { 'if-none-match': _, ...asked } = near.headers;
      const headers = { ...asked, 'accept-encoding': 'identity' };
      const far = request(
        new URL(near.url ?? '/', url),
        { method: near.method, headers },
        (came) => {
          const parts: Buffer[] = [];
          came.on('data', (part: Buffer) => parts.push(part));
          came.on('end', () => {
            const { 'content-length': __, ...rest } = came.headers;
            const whole = Buffer.concat(parts);
            const isText = /text|json|javascript/.test(rest['content-type'] ?? '');
            answer.writeHead(came.statusCode ?? 502, rest);
            answer.end(isText ? proxy.rewrite(whole.toString('utf8')) : whole);
          });
        },
      );
      far.on('error', () => answer.destroy());
      near.pipe(far);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('the proxy has no port');
    const proxy = new RewritingProxy(server, address.port);
    return proxy;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
