import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

/** HAProxy with the configuration of compose.yaml, on instances of this machine. */
export class Balancer {
  readonly url: string;
  output = '';
  readonly #folder = mkdtempSync(join(tmpdir(), 'earshot-haproxy-'));
  readonly #file = join(this.#folder, 'haproxy.cfg');
  #child: ChildProcess | undefined;

  private constructor(port: number, instances: string[]) {
    this.url = `http://127.0.0.1:${port}`;
    const servers = instances.map((url, at) => `  server app${at + 1} ${new URL(url).host}`);
    const file = readFileSync('deploy/haproxy/haproxy.cfg', 'utf8')
      .replace(':8080', `127.0.0.1:${port}`)
      .replace(
        /^ {2}server-template .*$/gm,
        servers.join('\n').replaceAll('localhost', '127.0.0.1'),
      );
    writeFileSync(this.#file, file);
  }

  static async start(instances: string[]): Promise<Balancer> {
    const balancer = new Balancer(await freePort(), instances);
    await balancer.restart();
    return balancer;
  }

  async restart(): Promise<void> {
    const child = spawn(process.env.HAPROXY_PATH ?? 'haproxy', ['-W', '-f', this.#file]);
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
      });
    }
    for (let tenth = 0; tenth < 100; tenth += 1) {
      const answer = await fetch(`${this.url}/api/health/ready`).catch(() => null);
      if (answer?.ok) return;
      await sleep(100);
    }
    throw new Error(`HAProxy was not ready in 10 s:\n${this.output}`);
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  }

  async dispose(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
