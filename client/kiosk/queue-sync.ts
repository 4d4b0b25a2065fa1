import { retryDelay } from '#client/courier/retry-delay.ts';
import type { ThankYouText } from '#client/courier/send-feedback.ts';
import type { KioskStore } from './kiosk-store.ts';
import type { Piece } from './piece.ts';
import type { Proof, sendPiece } from './send-piece.ts';
import type { TrueClock } from './true-clock.ts';

export interface SyncPorts {
  store: KioskStore;
  clock: TrueClock;
  send: typeof sendPiece;
  /** A token of now for a device that no desk knows; null where the server cannot be reached. */
  token: () => Promise<string | null>;
  onDelivered: (id: string, thankYou: ThankYouText | null) => void;
}

/** Dates are mended at most twice, and a key is lost once. */
const MOST_TRIES = 4;

/**
 * Sends what waits, oldest first, until all is through or nobody answers. A piece that is refused
 * stays where it is, and holds up no other. Whoever calls holds the lock of the queue.
 */
export class QueueSync {
  readonly #ports: SyncPorts;

  constructor(ports: SyncPorts) {
    this.#ports = ports;
  }

  /** @param insist try although a wait was agreed: somebody is there. */
  async run({ insist = false } = {}): Promise<void> {
    const { store } = this.#ports;
    const hold = (await store.read('holdUntil')) ?? 0;
    if (!insist && Date.now() < hold) return;
    let after = '';
    for (let piece = await store.next(after); piece; piece = await store.next(after)) {
      after = piece.id;
      if (!piece.refusal && !(await this.#deliver(piece))) return;
    }
    await store.write('failures', 0);
    await store.write('lastTrouble', '');
  }

  /** @returns false where nobody answers, so that the rest can wait too. */
  async #deliver(given: Piece): Promise<boolean> {
    const { store, clock, send, onDelivered } = this.#ports;
    let piece = given;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const proof = await this.#proof();
      if (!proof) return this.#comeBack(null, '');
      piece = await this.#dated(piece);
      const asked = Date.now();
      const { outcome, date } = await send(piece, proof);
      await clock.learn(date, { asked, answered: Date.now() });
      switch (outcome.kind) {
        case 'delivered':
          await store.drop(piece.id);
          await store.write('lastSentAt', new Date().toISOString());
          onDelivered(piece.id, outcome.thankYou);
          return true;
        case 'refused':
          await store.put({ ...piece, refusal: outcome.refusal });
          return true;
        case 'away':
          return this.#comeBack(outcome.retryAfter, outcome.trouble);
        case 'forgotten':
          if (proof.kind === 'token') return this.#comeBack(null, 'HTTP 401');
          await this.#loseKey();
          break;
        case 'late':
          piece = { ...piece, late: true };
          await store.put(piece);
          break;
        case 'ahead':
          piece = await this.#amend(piece, await clock.notAhead(piece.submission.timestamp));
          break;
      }
    }
    return this.#comeBack(null, '');
  }

  /** Told before anything was known of the clock, it is put right once something is. */
  async #dated(piece: Piece): Promise<Piece> {
    const { store, clock } = this.#ports;
    if (piece.clockKnown || (await store.read('clockOffset')) === undefined) return piece;
    const corrected = await clock.correct(piece.submission.timestamp);
    return this.#amend({ ...piece, clockKnown: true }, corrected);
  }

  async #amend(piece: Piece, timestamp: string): Promise<Piece> {
    const amended = { ...piece, submission: { ...piece.submission, timestamp } };
    await this.#ports.store.put(amended);
    return amended;
  }

  async #proof(): Promise<Proof | null> {
    const enrolment = await this.#ports.store.read('enrolment');
    if (enrolment && !enrolment.forgotten) return { kind: 'key', key: enrolment.key };
    const token = await this.#ports.token();
    return token === null ? null : { kind: 'token', token };
  }

  async #loseKey(): Promise<void> {
    const { store } = this.#ports;
    const enrolment = await store.read('enrolment');
    if (enrolment) await store.write('enrolment', { ...enrolment, forgotten: true });
  }

  async #comeBack(retryAfter: number | null, trouble: string): Promise<false> {
    const { store } = this.#ports;
    const failures = ((await store.read('failures')) ?? 0) + 1;
    await store.write('failures', failures);
    await store.write('holdUntil', Date.now() + retryDelay(failures, retryAfter));
    await store.write('lastTrouble', trouble);
    return false;
  }
}
