import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '#e2e/free-port.ts';
import { now } from './clock.ts';

const LONGEST_START_MS = 60_000;
const TRY_AGAIN_MS = 5;

/** A server in a process of its own, told its port by PORT. */
export class ServerProcess {
  readonly url: string;
  readonly spawnedAt = now();
  readonly child: ChildProcess;
  #output = '';

  private constructor(port: number, args: string[], env: Record<string, string>) {
    this.url = `http://localhost:${port}`;
    this.child = spawn(process.execPath, args, {
      env: { ...process.env, ...env, NODE_ENV: 'production', PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const keep = (chunk: Buffer) => {
      this.#output = (this.#output + chunk.toString()).slice(-10_000);
    };
    this.child.stdout?.on('data', keep);
    this.child.stderr?.on('data', keep);
  }

  static async spawn(args: string[], env: Record<string, string> = {}): Promise<ServerProcess> {
    return new ServerProcess(await freePort(), args, env);
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error('the server was not started');
    return this.child.pid;
  }

  /** Asks until the path is answered with success. @returns milliseconds since the spawn. */
  async answers(path: string): Promise<number> {
    while (now() - this.spawnedAt < LONGEST_START_MS) {
      if (this.child.exitCode !== null) throw new Error(`it did not start:\n${this.#output}`);
      const response = await fetch(this.url + path).catch(() => null);
      await response?.arrayBuffer();
      if (response?.ok) return now() - this.spawnedAt;
      await sleep(TRY_AGAIN_MS);
    }
    throw new Error(`${path} was not answered in ${LONGEST_START_MS} ms:\n${this.#output}`);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}
