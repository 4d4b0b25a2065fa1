import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { API_TOKEN } from '#e2e/earshot-process.ts';

/** What the process of a crowd tells. */
export type CrowdReport =
  | { type: 'connected' }
  /** Everybody has this piece: when each got it, by `now()`. */
  | { type: 'delivered'; words: string; bytes: number; times: number[] }
  /** Events of every kind that arrived so far, all sockets together. */
  | { type: 'events'; count: number };

type Report<Type extends CrowdReport['type']> = Extract<CrowdReport, { type: Type }>;

/** Many viewers of one server, in a process of their own so that the server's is not theirs. */
export class Crowd {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<string, (report: CrowdReport) => void>();

  private constructor(url: string, size: number) {
    this.#child = fork(`${import.meta.dirname}/socket-crowd.ts`, [url, String(size)], {
      env: { ...process.env, API_TOKEN },
    });
    this.#child.on('message', (report: CrowdReport) => {
      this.#waiting.get(report.type === 'delivered' ? report.words : report.type)?.(report);
    });
  }

  static async gather(url: string, size: number): Promise<Crowd> {
    const crowd = new Crowd(url, size);
    await crowd.#next('connected', 'connected');
    return crowd;
  }

  /** Resolves when every viewer has the piece of these words. Ask before it is submitted. */
  delivery(words: string): Promise<Report<'delivered'>> {
    return this.#next('delivered', words);
  }

  async events(): Promise<number> {
    const answer = this.#next('events', 'events');
    this.#child.send('events');
    return (await answer).count;
  }

  async disperse(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill();
    await once(this.#child, 'exit');
  }

  #next<Type extends CrowdReport['type']>(type: Type, key: string): Promise<Report<Type>> {
    return new Promise((resolve, reject) => {
      const died = () => reject(new Error('the crowd’s process ended'));
      this.#child.once('exit', died);
      this.#waiting.set(key, (report) => {
        this.#waiting.delete(key);
        this.#child.off('exit', died);
        if (isOf(report, type)) resolve(report);
      });
    });
  }
}

function isOf<Type extends CrowdReport['type']>(
  report: CrowdReport,
  type: Type,
): report is Report<Type> {
  return report.type === type;
}
