import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const configSchema = z.object({
  handler: z.string(),
  runtime: z.literal('nodejs24.x'),
  environment: z.record(z.string(), z.string()),
  maxDuration: z.optional(z.number()),
  useWebApi: z.optional(z.boolean()),
});

const messageSchema = z.object({ port: z.optional(z.number()), busy: z.optional(z.number()) });

/** How long a host lets a function be after its last answer; the shorter, the stricter. */
const FREEZE_MS = 20;

/**
 * One function of a build, in a process of its own. As on the host, it stands still (SIGSTOP) from the
 * moment that no request and nothing left by `waitUntil` keeps it going.
 */
export class FunctionProcess {
  readonly config: z.output<typeof configSchema>;
  readonly #folder: string;
  readonly #env: Record<string, string>;
  #child: ChildProcess | undefined;
  #port: Promise<number> | undefined;
  #requests = 0;
  #timer: NodeJS.Timeout | undefined;
  busy = 0;
  output = '';

  constructor(folder: string, env: Record<string, string>) {
    this.#folder = folder;
    this.#env = env;
    this.config = configSchema.parse(
      JSON.parse(readFileSync(join(folder, '.vc-config.json'), 'utf8')),
    );
  }

  /** Wakes it, or starts it. @returns its port; to be called before each request. */
  begin(): Promise<number> {
    this.#requests += 1;
    clearTimeout(this.#timer);
    this.#child?.kill('SIGCONT');
    this.#port ??= this.#start();
    return this.#port;
  }

  /** To be called after each request. */
  end(): void {
    this.#requests -= 1;
    this.#freezeSoon();
  }

  get isFrozen(): boolean {
    return this.#requests === 0 && this.busy === 0 && this.#timer === undefined;
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }

  async #start(): Promise<number> {
    const { handler, useWebApi, environment } = this.config;
    const script = join(import.meta.dirname, 'run-function.ts');
    const child = fork(script, [this.#folder, handler, useWebApi ? 'web' : 'node'], {
      execArgv: [],
      env: { NODE_ENV: 'production', ...environment, ...this.#env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
      });
    }
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    child.on('message', (message) => {
      const { port, busy } = messageSchema.parse(message);
      if (port !== undefined) resolve(port);
      if (busy !== undefined) this.busy = busy;
      this.#freezeSoon();
    });
    child.once('exit', () => reject(new Error(`${this.#folder} ended: ${this.output}`)));
    return promise;
  }

  #freezeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#requests === 0 && this.busy === 0) this.#child?.kill('SIGSTOP');
    }, FREEZE_MS);
  }
}
