import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';

/** What happened to submissions in a stretch of time. */
export interface Stretch {
  sent: number;
  accepted: number;
  /** Answered otherwise, or not at all. */
  failed: number;
  /** Answers that say how long to wait, of those that failed. */
  said: number;
  /** Milliseconds from the first failure to the first success after the last one. */
  outageMs: number;
}

const CLIENT_WAIT_MS = 10_000;

/**
 * Submissions without a break, as customers' pages send them: each with an id and a key of its own,
 * sent again with the same until it is accepted. Keeps the ledger of what was promised.
 */
export class SteadyLoad {
  /** Ids that were answered with success. */
  readonly accepted = new Set<string>();
  readonly #url: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  readonly #workers: Promise<void>[];
  #running = true;
  #now = emptyStretch();
  #firstFailure = 0;
  #failing = false;

  constructor(url: string, clients: number) {
    this.#url = url;
    this.#workers = Array.from({ length: clients }, () => this.#work());
  }

  /** Ends a stretch. @returns what happened since the last one ended. */
  cut(): Stretch {
    const stretch = this.#now;
    this.#now = emptyStretch();
    this.#failing = false;
    return stretch;
  }

  async stop(): Promise<void> {
    this.#running = false;
    await Promise.all(this.#workers);
    this.#agent.destroy();
  }

  async #work(): Promise<void> {
    while (this.#running) {
      const id = uuidv7();
      while (!(await this.#give(id)) && this.#running) await sleep(50);
    }
  }

  async #give(id: string): Promise<boolean> {
    const { status, retryAfter } = await this.#post(id);
    this.#now.sent += 1;
    const accepted = status === 201;
    if (accepted) {
      this.accepted.add(id);
      this.#now.accepted += 1;
      if (this.#failing) this.#now.outageMs = performance.now() - this.#firstFailure;
      return true;
    }
    this.#now.failed += 1;
    if (retryAfter) this.#now.said += 1;
    if (!this.#failing) this.#firstFailure = performance.now();
    this.#failing = true;
    return false;
  }

  #post(id: string): Promise<{ status: number; retryAfter: boolean }> {
    const piece = { id, customer_name: 'Load', feedback: `The piece ${id}`, rating: 4 };
    return new Promise((resolve) => {
      const outgoing = request(`${this.#url}/api/v1/feedback`, {
        method: 'POST',
        agent: this.#agent,
        timeout: CLIENT_WAIT_MS,
        headers: { 'content-type': 'application/json', 'idempotency-key': id },
      });
      outgoing.on('response', (answer) => {
        answer.resume();
        answer.on('close', () => {
          const retryAfter = answer.headers['retry-after'] !== undefined;
          resolve({ status: answer.complete ? (answer.statusCode ?? 0) : 0, retryAfter });
        });
      });
      outgoing.on('timeout', () => outgoing.destroy());
      outgoing.on('error', () => resolve({ status: 0, retryAfter: false }));
      outgoing.end(JSON.stringify(piece));
    });
  }
}

function emptyStretch(): Stretch {
  return { sent: 0, accepted: 0, failed: 0, said: 0, outageMs: 0 };
}
