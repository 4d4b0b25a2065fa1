import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { asPlainUser, ownedByPlainUser } from '../../deploy/test/as-plain-user.ts';
import { freePort } from '../free-port.ts';

/** PgBouncer in transaction mode before a database: each transaction gets any of a few connections. */
export class Pooler {
  /** The database's address, by way of PgBouncer. */
  readonly url: string;
  output = '';
  readonly #folder = mkdtempSync(join(tmpdir(), 'earshot-pgbouncer-'));
  #child: ChildProcess | undefined;

  private constructor(port: number, database: string, connections: number) {
    const { hostname, port: target, username, pathname } = new URL(database);
    const url = new URL(database);
    url.host = `127.0.0.1:${port}`;
    this.url = url.href;
    const settings = {
      listen_addr: '127.0.0.1',
      listen_port: port,
      auth_type: 'any',
      pool_mode: 'transaction',
      default_pool_size: connections,
      max_client_conn: 500,
      // The next transaction goes to the connection that rested longest: no two in a row to the same.
      server_round_robin: 1,
      unix_socket_dir: '',
    };
    const file = [
      '[databases]',
      `${pathname.slice(1)} = host=${hostname} port=${target || 5432} user=${username}`,
      '[pgbouncer]',
      ...Object.entries(settings).map(([name, value]) => `${name} = ${value}`),
    ];
    writeFileSync(join(this.#folder, 'pgbouncer.ini'), `${file.join('\n')}\n`);
    ownedByPlainUser(this.#folder);
  }

  /** @param connections how many it makes to the database at most. */
  static async before(database: string, connections: number): Promise<Pooler> {
    const pooler = new Pooler(await freePort(), database, connections);
    await pooler.#start();
    return pooler;
  }

  async #start(): Promise<void> {
    const program = process.env.PGBOUNCER_PATH ?? '/usr/sbin/pgbouncer';
    const child = spawn(...asPlainUser([program, join(this.#folder, 'pgbouncer.ini')], {}));
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
      });
    }
    for (let tenth = 0; tenth < 100; tenth += 1) {
      const client = new pg.Client({ connectionString: this.url });
      const there = await client.connect().then(
        () => true,
        () => false,
      );
      await client.end().catch(() => {});
      if (there) return;
      await sleep(100);
    }
    throw new Error(`PgBouncer was not ready in 10 s:\n${this.output}`);
  }

  async dispose(): Promise<void> {
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
