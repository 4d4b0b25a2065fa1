import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between Earshot and its Postgres, and can cut or freeze what passes. */
export class DatabaseProxy {
  /** The database's address, by way of the proxy. */
  readonly url: string;
  readonly #server: Server;
  readonly #pairs = new Set<[Socket, Socket]>();
  #state: 'open' | 'cut' | 'frozen' = 'open';

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async before(database: string): Promise<DatabaseProxy> {
    const target = new URL(database);
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('the proxy has no port');
    const url = new URL(database);
    url.host = `127.0.0.1:${address.port}`;
    const proxy = new DatabaseProxy(server, url.href);
    server.on('connection', (near) => proxy.#join(near, target));
    return proxy;
  }

  #join(near: Socket, target: URL): void {
    near.on('error', () => {});
    if (this.#state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port || 5432), target.hostname);
    far.on('error', () => {});
    const pair: [Socket, Socket] = [near, far];
    this.#pairs.add(pair);
    const end = () => {
      this.#pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    near.on('close', end);
    far.on('close', end);
    if (this.#state === 'open') near.pipe(far).pipe(near);
  }

  /** The server is gone: connections drop, new ones too. */
  cut(): void {
    this.#state = 'cut';
    for (const pair of this.#pairs) for (const socket of pair) socket.destroy();
  }

  /** The server hangs: connections stand and nothing comes back. */
  freeze(): void {
    this.#state = 'frozen';
    for (const [near, far] of this.#pairs) {
      near.unpipe(far);
      far.unpipe(near);
      near.pause();
      far.pause();
    }
  }

  /** All is well again, for old connections and new ones. */
  mend(): void {
    this.#state = 'open';
    for (const [near, far] of this.#pairs) near.pipe(far).pipe(near);
  }

  close(): void {
    this.cut();
    this.#server.close();
  }
}
