import type { Submission } from '#lib/core/form/check-draft.ts';
import type { Outbox } from './outbox.ts';
import { retryDelay } from './retry-delay.ts';
import type { SendOutcome } from './send-feedback.ts';

export type Settled = Extract<SendOutcome, { kind: 'accepted' | 'refused' }>;

export interface CourierPorts {
  outbox: Promise<Outbox>;
  send: (submission: Submission) => Promise<SendOutcome>;
  mintId: () => string;
  /** What waits has changed. */
  onChange: (waiting: readonly Submission[]) => void;
  /** One was delivered or refused for good. False keeps a refused one for the next visit. */
  onSettled: (submission: Submission, outcome: Settled) => boolean;
}

/**
 * Carries what could not be sent: keeps it on the device and tries again, slower and slower, when
 * the network is back and at the next visit. Two tabs may carry the same one; its id makes it once.
 */
export class Courier {
  readonly #ports: CourierPorts;
  #waiting: Submission[] = [];
  #refused = new Set<string>();
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;

  constructor(ports: CourierPorts) {
    this.#ports = ports;
  }

  /** Takes up what an earlier visit left. Returns how to stop. */
  start(): () => void {
    const deliver = () => void this.deliver();
    window.addEventListener('online', deliver);
    void this.#takeUp().then(deliver);
    return () => {
      window.removeEventListener('online', deliver);
      clearTimeout(this.#timer);
    };
  }

  /** Resolves when it is kept on the device. */
  async keep(submission: Submission, retryAfter: number | null): Promise<void> {
    this.#waiting = [...this.#waiting, submission];
    this.#failures = 1;
    this.#comeBack(retryAfter);
    await (await this.#ports.outbox).put(submission);
    this.#ports.onChange(this.#waiting);
  }

  /** Tries all that waits, oldest first, until one finds nobody. */
  async deliver(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    clearTimeout(this.#timer);
    try {
      for (const submission of this.#waiting.filter(({ id }) => !this.#refused.has(id))) {
        if (!(await this.#deliverOne(submission))) break;
      }
    } finally {
      this.#running = false;
    }
  }

  async #takeUp(): Promise<void> {
    const kept = await (await this.#ports.outbox).all();
    const known = new Set(this.#waiting.map(({ id }) => id));
    this.#waiting = [...kept.filter(({ id }) => !known.has(id)), ...this.#waiting];
    this.#ports.onChange(this.#waiting);
  }

  async #deliverOne(submission: Submission): Promise<boolean> {
    let sent = submission;
    let outcome = await this.#ports.send(sent);
    if (outcome.kind === 'refused' && outcome.issues.some(({ field }) => field === 'timestamp')) {
      // Too long ago to be dated: better told late than never.
      sent = await this.#amend(sent, { timestamp: undefined });
      outcome = await this.#ports.send(sent);
    }
    if (outcome.kind === 'refused' && outcome.issues.some(({ field }) => field === 'follow_up')) {
      // The team has stopped answering customers: what was said counts all the same.
      sent = await this.#amend(sent, { follow_up: undefined });
      outcome = await this.#ports.send(sent);
    }
    if (outcome.kind === 'id_taken') {
      // Kept before it is sent, so that a lost answer to this try does not make a second one.
      sent = await this.#amend(sent, { id: this.#ports.mintId() });
      outcome = await this.#ports.send(sent);
    }
    if (outcome.kind === 'away' || outcome.kind === 'id_taken') {
      this.#failures += 1;
      this.#comeBack(outcome.kind === 'away' ? outcome.retryAfter : null);
      return false;
    }
    this.#failures = 0;
    if (this.#ports.onSettled(sent, outcome)) await this.#remove(sent.id);
    else this.#refused.add(sent.id);
    return true;
  }

  async #amend(submission: Submission, change: Partial<Submission>): Promise<Submission> {
    const amended = { ...submission, ...change };
    const swap = (one: Submission) => (one.id === submission.id ? amended : one);
    this.#waiting = this.#waiting.map(swap);
    const outbox = await this.#ports.outbox;
    await outbox.put(amended);
    if (amended.id !== submission.id) await outbox.remove(submission.id);
    return amended;
  }

  async #remove(id: string): Promise<void> {
    this.#waiting = this.#waiting.filter((submission) => submission.id !== id);
    await (await this.#ports.outbox).remove(id);
    this.#ports.onChange(this.#waiting);
  }

  #comeBack(retryAfter: number | null): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.deliver(), retryDelay(this.#failures, retryAfter));
  }
}
