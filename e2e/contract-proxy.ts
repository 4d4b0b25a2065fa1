import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const PRISM = 'node_modules/@stoplight/prism-cli/dist/index.js';

/**
 * Prism between a client and a server: it passes everything on, and says in the header
 * `sl-violations` where an answer is not what the description promises.
 */
export class ContractProxy {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #folder: string;

  private constructor(url: string, child: ChildProcess, folder: string) {
    this.url = url;
    this.#child = child;
    this.#folder = folder;
  }

  /** @param document OpenAPI, as text. */
  static async start(document: string, upstream: string): Promise<ContractProxy> {
    const folder = mkdtempSync(join(tmpdir(), 'earshot-contract-'));
    const file = join(folder, 'openapi.json');
    writeFileSync(file, document);
    const port = await freePort();
    // Requests are not judged: half of them are wrong on purpose.
    const options = ['--port', String(port), '--validate-request=false', '--errors=false'];
    const child = spawn(process.execPath, [PRISM, 'proxy', file, upstream, ...options]);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    for (let tenth = 0; tenth < 600; tenth += 1) {
      if (output.includes('is listening')) {
        return new ContractProxy(`http://127.0.0.1:${port}`, child, folder);
      }
      if (child.exitCode !== null) throw new Error(`Prism did not start:\n${output}`);
      await sleep(100);
    }
    child.kill('SIGKILL');
    throw new Error(`Prism was not ready in 60 s:\n${output}`);
  }

  async dispose(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.kill('SIGKILL'))
      await once(this.#child, 'exit');
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const isOfRequest = (one: unknown): boolean => Object(one).location?.[0] === 'request';

/** Where an answer broke the contract; empty when it kept it. What was asked may break it. */
export function violationsOf(answer: Response): string[] {
  const told: unknown = JSON.parse(answer.headers.get('sl-violations') ?? '[]');
  if (!Array.isArray(told)) return [String(told)];
  return told.filter((one) => !isOfRequest(one)).map((one) => JSON.stringify(one));
}
