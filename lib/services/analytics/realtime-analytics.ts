import type { Metrics } from '#lib/core/metrics/metrics.ts';
import type { Bus } from '#lib/infra/bus.ts';
import { log } from '#lib/infra/log.ts';

/** At most one computation in this time … */
const MIN_INTERVAL_MS = 1_000;
/** … and at least one in this, so that the window ages out by itself. */
const MAX_INTERVAL_MS = 60_000;

export interface RealtimeAnalyticsOptions {
  bus: Bus;
  compute(now: Date): Promise<Metrics>;
  now?: () => Date;
}

/**
 * Keeps the metrics of the rolling hour current and publishes them on the bus as `metrics`. A
 * change is computed at once when the last computation is a second old, else as soon as it is, so
 * that a burst costs one query a second. Viewers and readers are given the same object.
 */
export class RealtimeAnalytics {
  readonly #bus: Bus;
  readonly #compute: (now: Date) => Promise<Metrics>;
  readonly #now: () => Date;
  #latest: Metrics | null = null;
  #latestAt = Number.NEGATIVE_INFINITY;
  #stale = true;
  #running: Promise<Metrics> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #unsubscribe: (() => void)[] = [];
  #started = false;

  constructor({ bus, compute, now = () => new Date() }: RealtimeAnalyticsOptions) {
    this.#bus = bus;
    this.#compute = compute;
    this.#now = now;
  }

  start(): void {
    this.#started = true;
    this.#unsubscribe = [
      this.#bus.subscribe('feedback', () => this.#changed()),
      this.#bus.subscribe('feedback_bulk', () => this.#changed()),
    ];
    this.#schedule(0);
  }

  async stop(): Promise<void> {
    this.#started = false;
    clearTimeout(this.#timer);
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    await this.#running?.catch(() => {});
  }

  /** What was last published, for a viewer who has just connected; null before the first. */
  get latest(): Metrics | null {
    return this.#latest;
  }

  /** The metrics now: the last ones while they are under a second old and nothing changed since. */
  async current(): Promise<Metrics> {
    if (this.#running) await this.#running;
    if (this.#latest && !this.#stale && this.#wait() > 0) return this.#latest;
    if (this.#wait() === 0) return this.#run();
    await new Promise((resolve) => setTimeout(resolve, this.#wait()));
    return this.current();
  }

  /** Milliseconds until the next computation is allowed. */
  #wait(): number {
    return Math.max(0, Math.ceil(this.#latestAt + MIN_INTERVAL_MS - performance.now()));
  }

  #changed(): void {
    this.#stale = true;
    if (!this.#running) this.#schedule(this.#wait());
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    if (!this.#started) return;
    this.#timer = setTimeout(() => void this.#run().catch(() => {}), delay);
  }

  /** One computation; whoever asks while it runs is given its result. */
  #run(): Promise<Metrics> {
    this.#running ??= this.#computeAndPublish().finally(() => {
      this.#running = null;
      this.#schedule(this.#stale ? this.#wait() : MAX_INTERVAL_MS);
    });
    return this.#running;
  }

  async #computeAndPublish(): Promise<Metrics> {
    // Cleared first: a change that arrives during the query asks for another computation.
    this.#stale = false;
    this.#latestAt = performance.now();
    try {
      this.#latest = await this.#compute(this.#now());
    } catch (error) {
      this.#stale = true;
      log().warn({ error }, 'metrics could not be computed');
      throw error;
    }
    this.#bus.publish('metrics', this.#latest);
    return this.#latest;
  }
}
