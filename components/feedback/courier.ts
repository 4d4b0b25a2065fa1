import type { Submission } from './check-draft.ts';
import { loadOutbox, saveOutbox } from './outbox-storage.ts';
import { retryDelay } from './retry-delay.ts';
import type { SendOutcome } from './send-feedback.ts';

export type Settled = Extract<SendOutcome, { kind: 'accepted' | 'refused' }>;

export interface CourierPorts {
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
    this.#replace(loadOutbox());
    const deliver = () => void this.deliver();
    window.addEventListener('online', deliver);
    deliver();
    return () => {
      window.removeEventListener('online', deliver);
      clearTimeout(this.#timer);
    };
  }

  keep(submission: Submission, retryAfter: number | null): void {
    this.#replace([...this.#waiting, submission]);
    this.#failures = 1;
    this.#comeBack(retryAfter);
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

  async #deliverOne(submission: Submission): Promise<boolean> {
    let sent = submission;
    let outcome = await this.#ports.send(sent);
    if (outcome.kind === 'refused' && outcome.issues.some(({ field }) => field === 'timestamp')) {
      // Too long ago to be dated: better told late than never.
      sent = this.#amend(sent, { timestamp: undefined });
      outcome = await this.#ports.send(sent);
    }
    if (outcome.kind === 'id_taken') {
      // Kept before it is sent, so that a lost answer to this try does not make a second one.
      sent = this.#amend(sent, { id: this.#ports.mintId() });
      outcome = await this.#ports.send(sent);
    }
    if (outcome.kind === 'away' || outcome.kind === 'id_taken') {
      this.#failures += 1;
      this.#comeBack(outcome.kind === 'away' ? outcome.retryAfter : null);
      return false;
    }
    this.#failures = 0;
    if (this.#ports.onSettled(sent, outcome)) this.#remove(sent.id);
    else this.#refused.add(sent.id);
    return true;
  }

  #amend(submission: Submission, change: Partial<Submission>): Submission {
    const amended = { ...submission, ...change };
    this.#replace(
      this.#waiting.map((candidate) => (candidate.id === submission.id ? amended : candidate)),
    );
    return amended;
  }

  #remove(id: string): void {
    this.#replace(this.#waiting.filter((submission) => submission.id !== id));
  }

  #comeBack(retryAfter: number | null): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.deliver(), retryDelay(this.#failures, retryAfter));
  }

  #replace(waiting: Submission[]): void {
    this.#waiting = waiting;
    saveOutbox(waiting);
    this.#ports.onChange(waiting);
  }
}
