import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

export const ADMIN = { email: 'ada@example.com', password: 'a long enough password' };
export const API_TOKEN = 'a-token-only-for-the-tests-of-this-project';

/** A real Earshot in a process of its own, on the embedded database or one of a server. */
export class EarshotProcess {
  readonly url: string;
  output = '';
  readonly #port: number;
  readonly dataDir: string;
  readonly #env: Record<string, string>;
  #child: ChildProcess | undefined;

  private constructor(port: number, env: Record<string, string>) {
    this.#port = port;
    this.url = `http://localhost:${port}`;
    this.dataDir = mkdtempSync(join(tmpdir(), 'earshot-e2e-'));
    this.#env = env;
  }

  static async start(env: Record<string, string> = {}): Promise<EarshotProcess> {
    const earshot = new EarshotProcess(await freePort(), env);
    await earshot.restart();
    return earshot;
  }

  /** Starts it (again) on the same port and data. */
  async restart(): Promise<void> {
    const { DATABASE_URL: _, REDIS_URL: __, ...outside } = process.env;
    const child = spawn(process.execPath, ['server.ts'], {
      env: {
        ...outside,
        NODE_ENV: 'production',
        PORT: String(this.#port),
        DATA_DIR: this.dataDir,
        ADMIN_EMAIL: ADMIN.email,
        ADMIN_PASSWORD: ADMIN.password,
        API_TOKEN,
        RATE_LIMIT_REQUESTS: '100000',
        ...this.#env,
      },
    });
    this.#child = child;
    const listen = (chunk: Buffer) => {
      this.output += chunk.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    for (let tenth = 0; tenth < 400; tenth += 1) {
      if (child.exitCode !== null) throw new Error(`Earshot did not start:\n${this.output}`);
      const answer = await fetch(`${this.url}/api/health/ready`).catch(() => null);
      if (answer?.ok) return;
      await sleep(100);
    }
    throw new Error(`Earshot was not ready in 40 s:\n${this.output}`);
  }

  /** Ends it with a signal and waits for the end. @returns its exit code. */
  async kill(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return null;
    child.kill(signal);
    await once(child, 'exit');
    return child.exitCode;
  }

  async dispose(): Promise<void> {
    await this.kill('SIGKILL');
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Calls the REST API as an administrator's script would. */
  api(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${API_TOKEN}`);
    if (init.body && !headers.has('content-type')) headers.set('content-type', 'application/json');
    return fetch(`${this.url}/api/v1${path}`, { ...init, headers });
  }
}
