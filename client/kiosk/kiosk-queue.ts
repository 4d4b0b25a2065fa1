import { mintId } from '#client/courier/mint-id.ts';
import type { ThankYouText } from '#client/courier/send-feedback.ts';
import type { Submission } from '#lib/core/form/check-draft.ts';
import { registerBackgroundSync } from './background-sync.ts';
import { FormTokens } from './form-token.ts';
import { type KioskNews, openNews } from './kiosk-news.ts';
import type { KioskStore } from './kiosk-store.ts';
import { MemoryStore } from './memory-store.ts';
import type { Piece, QueueSummary } from './piece.ts';
import { QueueSync } from './queue-sync.ts';
import { sendPiece } from './send-piece.ts';
import { syncAlone } from './sync-alone.ts';
import { TrueClock } from './true-clock.ts';

/** A visitor waits so long for the desk's own thanks, and no longer. */
const PATIENCE_MS = 2_500;
/** Another tab has the queue: it may have looked a moment too early. */
const BUSY_MS = 1_000;
/** However quiet it is, once a minute there is a look. */
const LOOK_MS = 60_000;

/** The queue of this device as its page has it: keeps first, then sends, for as long as it takes. */
export class KioskQueue {
  readonly #store: KioskStore;
  readonly #clock: TrueClock;
  readonly #tokens: FormTokens;
  readonly #sync: QueueSync;
  readonly #news = openNews();
  readonly #awaited = new Map<string, (thankYou: ThankYouText | null) => void>();
  readonly #onChange: (summary: QueueSummary) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: KioskStore, onChange: (summary: QueueSummary) => void) {
    this.#store = store;
    this.#onChange = onChange;
    this.#clock = new TrueClock(store);
    this.#tokens = new FormTokens(this.#clock);
    this.#sync = new QueueSync({
      store,
      clock: this.#clock,
      send: sendPiece,
      token: () => this.#tokens.take(),
      onDelivered: (id, thankYou) => this.#tell({ kind: 'delivered', id, thankYou }),
    });
  }

  start(): void {
    this.#news.onmessage = ({ data }: MessageEvent<KioskNews>) => void this.#hear(data);
    addEventListener('online', () => void this.deliver({ insist: true }));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.deliver();
    });
    void this.#tokens.prepare();
    void this.deliver();
  }

  /** So that the answer to a visitor who is about to send comes at once. */
  async prepare(): Promise<void> {
    const enrolment = await this.#store.read('enrolment');
    if (!enrolment || enrolment.forgotten) await this.#tokens.prepare();
  }

  /**
   * Keeps a piece. @returns what the desk says when it answers soon, `kept` when it does not.
   * @throws where it could be neither kept for good nor sent.
   */
  async keep(written: Submission): Promise<ThankYouText | 'sent' | 'kept'> {
    const { at, known } = await this.#clock.tell();
    const id = mintId(Date.parse(at));
    const submission = { ...written, id, timestamp: at };
    const piece = { id, submission, clockKnown: known };
    try {
      await this.#store.put(piece);
    } catch {
      return this.#sendUnkept(piece);
    }
    void registerBackgroundSync();
    await this.#told();
    const answer = await this.#answer(id);
    if (answer === 'kept' && !this.#store.durable) {
      await this.#store.drop(id);
      throw new Error('This browser keeps nothing, and nobody answers.');
    }
    return answer;
  }

  /** Tries all that waits. @returns whether this page did, and not another or the worker. */
  async deliver(options: { insist?: boolean } = {}): Promise<boolean> {
    clearTimeout(this.#timer);
    const ran = await syncAlone(() => this.#sync.run(options)).catch(() => true);
    await this.#told();
    const hold = ((await this.#store.read('holdUntil')) ?? 0) - Date.now();
    const wait = ran ? Math.min(Math.max(hold, BUSY_MS), LOOK_MS) : BUSY_MS;
    const { waiting, refused } = await this.#store.summary();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.deliver(), waiting > refused ? wait : LOOK_MS);
    return ran;
  }

  /** The disk is full: what cannot be kept can still be sent. @throws where nobody answers. */
  async #sendUnkept(piece: Piece): Promise<ThankYouText | 'sent'> {
    const store = new MemoryStore();
    const enrolment = await this.#store.read('enrolment');
    if (enrolment) await store.write('enrolment', enrolment);
    await store.put(piece);
    const told: (ThankYouText | 'sent')[] = [];
    await new QueueSync({
      store,
      clock: new TrueClock(store),
      send: sendPiece,
      token: () => this.#tokens.take(),
      onDelivered: (_, thankYou) => told.push(thankYou ?? 'sent'),
    }).run();
    const [answer] = told;
    if (!answer) throw new Error('There is no room to keep it, and nobody answers.');
    return answer;
  }

  #answer(id: string): Promise<ThankYouText | 'sent' | 'kept'> {
    return new Promise((resolve) => {
      const end = (answer: ThankYouText | 'sent' | 'kept') => {
        clearTimeout(timer);
        this.#awaited.delete(id);
        resolve(answer);
      };
      const timer = setTimeout(end, PATIENCE_MS, 'kept');
      this.#awaited.set(id, (thankYou) => end(thankYou ?? 'sent'));
      // Somebody stands here: it is worth a try although the last one was in vain.
      void this.deliver({ insist: true }).then((ran) => {
        // Tried, and still here: nobody answers.
        if (ran) end('kept');
      });
    });
  }

  #tell(news: KioskNews): void {
    this.#news.postMessage(news);
    void this.#hear(news);
  }

  async #hear(news: KioskNews): Promise<void> {
    if (news.kind === 'delivered') this.#awaited.get(news.id)?.(news.thankYou);
    this.#onChange(await this.#store.summary());
  }

  async #told(): Promise<void> {
    this.#onChange(await this.#store.summary());
    this.#news.postMessage({ kind: 'changed' } satisfies KioskNews);
  }
}
