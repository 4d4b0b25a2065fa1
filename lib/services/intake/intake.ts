import { randomUUID } from 'node:crypto';
import { IntakeWatch } from '#lib/core/spam/intake-watch.ts';
import { NearDuplicates } from '#lib/core/spam/near-duplicates.ts';
import { selectUsualRates } from '#lib/data/usual-rates.ts';
import type { Bus } from '#lib/infra/bus.ts';
import type { Database } from '#lib/infra/database.ts';
import { env } from '#lib/infra/env.ts';
import { log } from '#lib/infra/log.ts';
import { processWide } from '#lib/infra/process-wide.ts';

/** Who allows each client very little still has many of them. */
const LEAST_A_MINUTE = 60;
/** What is usual changes slowly; asked for in the background, when something comes in. */
const USUAL_MS = 10 * 60_000;
/** What an instance saw, the others hear after so long. */
const TELL_MS = 2_000;

/** What this process knows of what comes in, and what other instances told it. */
export class Intake {
  readonly watch: IntakeWatch;
  readonly duplicates: NearDuplicates;
  readonly #bus: Bus;
  readonly #me = randomUUID();
  #learnedAt = Number.NEGATIVE_INFINITY;
  #telling: NodeJS.Timeout | undefined;

  constructor(bus: Bus, ofOneClient: number) {
    this.watch = new IntakeWatch(ofOneClient);
    this.duplicates = new NearDuplicates(ofOneClient);
    this.#bus = bus;
    bus.subscribe('intake_seen', ({ from, ...seen }) => {
      if (from !== this.#me) this.watch.hear(seen, Date.now());
    });
  }

  /** Notes what came; nothing here waits for the database or for Redis. */
  arrive(db: Database, source: string, now: number): void {
    this.watch.arrive(source, now);
    this.#tellSoon();
    if (now - this.#learnedAt < USUAL_MS) return;
    this.#learnedAt = now;
    selectUsualRates(db, new Date(now)).then(
      (usual) => this.watch.learn(usual),
      (error: unknown) => log().warn({ error }, 'what usually comes in could not be read'),
    );
  }

  suspect(client: string, now: number): void {
    this.watch.suspect(client, now);
    this.#tellSoon();
  }

  refuse(client: string, now: number): void {
    this.watch.refuse(client, now);
    this.#tellSoon();
  }

  #tellSoon(): void {
    if (this.#telling) return;
    this.#telling = setTimeout(() => {
      this.#telling = undefined;
      const seen = this.watch.takeUntold();
      if (seen) this.#bus.publish('intake_seen', { from: this.#me, ...seen });
    }, TELL_MS);
    this.#telling.unref();
  }
}

/** The one of a bus: of this process, and in tests of one test file. */
export function intakeOf(bus: Bus): Intake {
  const kept = processWide('intake', () => new WeakMap<Bus, Intake>());
  let intake = kept.get(bus);
  if (!intake) {
    const { RATE_LIMIT_REQUESTS, RATE_LIMIT_PERIOD } = env();
    const ofOneClient = (RATE_LIMIT_REQUESTS * 60) / RATE_LIMIT_PERIOD;
    intake = new Intake(bus, Math.max(LEAST_A_MINUTE, ofOneClient));
    kept.set(bus, intake);
  }
  return intake;
}
