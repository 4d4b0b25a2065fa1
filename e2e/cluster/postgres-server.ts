import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { asPlainUser, ownedByPlainUser } from '../../deploy/test/as-plain-user.ts';
import { freePort } from '../free-port.ts';

const ROOT = '/usr/lib/postgresql';

/** Where this machine's newest PostgreSQL has its programs. */
function programs(): string {
  const [newest] = readdirSync(ROOT).sort((a, b) => Number(b) - Number(a));
  if (!newest) throw new Error(`There is no PostgreSQL in ${ROOT}.`);
  return join(ROOT, newest, 'bin');
}

/** A PostgreSQL of a test's own, which can be killed. It runs with fsync, as in earnest. */
export class PostgresServer {
  readonly url: string;
  readonly #port: number;
  readonly #folder = mkdtempSync(join(tmpdir(), 'earshot-postgres-'));
  readonly #bin = programs();
  #child: ChildProcess | undefined;

  private constructor(port: number) {
    this.#port = port;
    this.url = `postgres://earshot@127.0.0.1:${port}/postgres`;
  }

  /** A standby that follows another, which it copies first. */
  static async follow(primary: PostgresServer): Promise<PostgresServer> {
    const server = new PostgresServer(await freePort());
    chmodSync(server.#folder, 0o700);
    ownedByPlainUser(server.#folder);
    const copy = [join(server.#bin, 'pg_basebackup'), '-D', server.#folder, '-d', primary.url];
    execFileSync(...asPlainUser([...copy, '-R', '-X', 'stream', '-c', 'fast'], {}), {
      stdio: 'pipe',
    });
    await server.restart();
    return server;
  }

  static async start(): Promise<PostgresServer> {
    const server = new PostgresServer(await freePort());
    chmodSync(server.#folder, 0o700);
    ownedByPlainUser(server.#folder);
    const init = [
      join(server.#bin, 'initdb'),
      '-D',
      server.#folder,
      '-U',
      'earshot',
      '-A',
      'trust',
    ];
    execFileSync(...asPlainUser([...init, '--no-instructions'], { LC_ALL: 'C.UTF-8' }), {
      stdio: 'pipe',
    });
    await server.restart();
    return server;
  }

  async restart(): Promise<void> {
    const options = { port: this.#port, listen_addresses: '127.0.0.1', max_connections: 100 };
    const args = Object.entries({ ...options, unix_socket_directories: '' });
    const command = [join(this.#bin, 'postgres'), '-D', this.#folder];
    const [program, rest] = asPlainUser(
      [...command, ...args.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {},
    );
    this.#child = spawn(program, rest, { stdio: 'ignore' });
    for (let tenth = 0; tenth < 300; tenth += 1) {
      const client = new pg.Client({ connectionString: this.url });
      const there = await client.connect().then(
        () => true,
        () => false,
      );
      await client.end().catch(() => {});
      if (there) return;
      await sleep(100);
    }
    throw new Error('PostgreSQL did not start in 30 s.');
  }

  /** As if the power had gone: no checkpoint, no goodbye. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }

  async dispose(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
