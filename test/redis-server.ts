import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@redis/client';
import { freePort } from '#e2e/free-port.ts';

const open = (url: string) => createClient({ url, socket: { reconnectStrategy: false } });

/** A redis-server of a test's own, which can be killed, paused and filled. */
export class RedisServer {
  readonly url: string;
  readonly #port: number;
  readonly #folder = mkdtempSync(join(tmpdir(), 'earshot-redis-'));
  #child: ChildProcess | undefined;

  private constructor(port: number) {
    this.#port = port;
    this.url = `redis://127.0.0.1:${port}`;
  }

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await freePort());
    await server.restart();
    return server;
  }

  /** Starts it, empty, on the same port. */
  async restart(): Promise<void> {
    const options = { port: this.#port, bind: '127.0.0.1', dir: this.#folder, save: '' };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    this.#child = spawn(process.env.REDIS_SERVER_PATH ?? 'redis-server', args, { stdio: 'ignore' });
    for (let tenth = 0; tenth < 100; tenth += 1) {
      if (await this.#ask((client) => client.ping()).catch(() => null)) return;
      await sleep(100);
    }
    throw new Error('redis-server did not start in 10 s.');
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** It hangs: connections stand, new ones are taken, and nothing is answered. */
  pause(): void {
    this.#child?.kill('SIGSTOP');
  }

  resume(): void {
    this.#child?.kill('SIGCONT');
  }

  /** It answers, and refuses every write. */
  async fill(): Promise<void> {
    await this.#ask(async (client) => {
      await client.configSet('maxmemory-policy', 'noeviction');
      await client.configSet('maxmemory', '1mb');
      await client.set('ballast', 'x'.repeat(2_000_000)).catch(() => {});
    });
  }

  async makeRoom(): Promise<void> {
    await this.#ask((client) => client.configSet('maxmemory', '0'));
  }

  async keys(): Promise<string[]> {
    return this.#ask((client) => client.keys('earshot:limit:*'));
  }

  async dispose(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #ask<T>(command: (client: ReturnType<typeof open>) => Promise<T>): Promise<T> {
    const client = open(this.url);
    client.on('error', () => {});
    await client.connect();
    try {
      return await command(client);
    } finally {
      client.destroy();
    }
  }
}
