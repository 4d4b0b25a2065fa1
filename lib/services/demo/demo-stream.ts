import { log } from '#lib/infra/log.ts';
import { processWide } from '#lib/infra/process-wide.ts';
import { acceptFeedback } from '#lib/services/accept-feedback.ts';
import type { Context } from '#lib/services/context.ts';
import { Deck } from './deck.ts';
import { type DemoPiece, demoPieces } from './demo-pieces.ts';
import { demoRow } from './demo-row.ts';

/** Now and then many customers speak of one thing for a while. */
const BURST_CHANCE = 0.1;
const BURST_LENGTH = 15;

/** A stream of demo feedback through the same verb as a customer's. */
class DemoStream {
  perMinute = 0;
  #timer: NodeJS.Timeout | undefined;
  #burst: DemoPiece[] = [];
  readonly #everyday = new Deck(demoPieces());

  get running(): boolean {
    return this.#timer !== undefined;
  }

  start(context: Context, perMinute: number): void {
    this.stop();
    this.perMinute = perMinute;
    this.#wait(context);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.perMinute = 0;
  }

  /** Customers come independently of one another: exponential waits (a Poisson stream). */
  #wait(context: Context): void {
    const milliseconds = (-Math.log(1 - Math.random()) * 60_000) / this.perMinute;
    this.#timer = setTimeout(() => {
      const piece = this.#next();
      if (piece) {
        acceptFeedback(context, demoRow(piece, context.now())).catch((error: unknown) => {
          log().warn({ error }, 'a demo piece was not stored');
        });
      }
      this.#wait(context);
    }, milliseconds);
    this.#timer.unref();
  }

  #next(): DemoPiece | undefined {
    const usual = this.#everyday.deal();
    if (usual?.burst && this.#burst.length === 0 && Math.random() < BURST_CHANCE) {
      const wave = demoPieces().filter(
        (one) => one.burst === usual.burst && one.locale === usual.locale,
      );
      this.#burst = wave.slice(0, BURST_LENGTH);
    }
    return Math.random() < 0.6 ? (this.#burst.pop() ?? usual) : usual;
  }
}

export function demoStream(): DemoStream {
  return processWide('demo-stream', () => new DemoStream());
}
