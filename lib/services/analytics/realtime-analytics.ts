import { setTimeout as sleep } from 'node:timers/promises';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import type { Bus } from '#lib/infra/bus.ts';
import { log } from '#lib/infra/log.ts';
import { ALWAYS, type Turns } from '#lib/infra/redis/turns.ts';

/** At most one computation in this time … */
const MIN_INTERVAL_MS = 1_000;
/** … and at least one in this, so that the window ages out by itself. */
const MAX_INTERVAL_MS = 60_000;

export interface RealtimeAnalyticsOptions {
  bus: Bus;
  compute(now: Date): Promise<Metrics>;
  now?: () => Date;
  /** Whose turn it is, where several instances share the work; always this one's by default. */
  turns?: Turns;
}

/**
 * Keeps the metrics of the rolling hour current and publishes them on the bus as `metrics`. A
 * change is computed at once when the last computation is a second old, else as soon as it is, so
 * that a burst costs one query a second. Viewers and readers are given the same object. Of several
 * instances one computes at a time, and the others hear of it on the bus.
 */
export class RealtimeAnalytics {
  readonly #bus: Bus;
  readonly #compute: (now: Date) => Promise<Metrics>;
  readonly #now: () => Date;
  readonly #turns: Turns;
  #latest: Metrics | null = null;
  #latestAt = Number.NEGATIVE_INFINITY;
  #stale = true;
  #running: Promise<Metrics> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #unsubscribe: (() => void)[] = [];
  #started = false;
  #hearing: ((metrics: Metrics) => void) | null = null;

  constructor(options: RealtimeAnalyticsOptions) {
    const { bus, compute, now = () => new Date(), turns = ALWAYS } = options;
    this.#bus = bus;
    this.#compute = compute;
    this.#now = now;
    this.#turns = turns;
  }

  start(): void {
    this.#started = true;
    this.#unsubscribe = [
      this.#bus.subscribe('feedback', () => this.#changed()),
      this.#bus.subscribe('feedback_bulk', () => this.#changed()),
      this.#bus.subscribe('metrics', (metrics) => this.#heard(metrics)),
    ];
    this.#schedule(0);
  }

  async stop(): Promise<void> {
    this.#started = false;
    clearTimeout(this.#timer);
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    await this.#running?.catch(() => {});
    // Started again, it knows nothing of what happened meanwhile.
    this.#latest = null;
    this.#stale = true;
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

  /** What another instance computed. Whether it knew of the last change here, nobody can say. */
  #heard(metrics: Metrics): void {
    if (metrics === this.#latest) return;
    this.#latest = metrics;
    this.#hearing?.(metrics);
  }

  /** @returns null when it is this instance's turn, else what whoever had it published. */
  async #turnOrMetrics(): Promise<Metrics | null> {
    const wait = await this.#turns.take();
    if (wait === 0) return null;
    // Begun before we were asked, so it may lack what we know of: the next one has it.
    await sleep(wait);
    const again = await this.#turns.take();
    return again === 0 ? null : this.#hear(again);
  }

  /** The next metrics of another instance; null when none came in time. */
  async #hear(ms: number): Promise<Metrics | null> {
    const { promise, resolve } = Promise.withResolvers<Metrics | null>();
    const timer = setTimeout(resolve, ms, null);
    this.#hearing = resolve;
    const metrics = await promise;
    clearTimeout(timer);
    this.#hearing = null;
    return metrics;
  }

  async #computeAndPublish(): Promise<Metrics> {
    this.#stale = false;
    const others = await this.#turnOrMetrics();
    this.#latestAt = performance.now();
    if (others) return others;
    // Before the query: a change that arrives during it asks for another computation.
    this.#stale = false;
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
