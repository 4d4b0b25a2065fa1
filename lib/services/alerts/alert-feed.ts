import { alertToWire } from '#lib/core/alerts/alert-wire.ts';
import type { AlertEvent } from '#lib/core/events.ts';
import { selectChangedAlerts } from '#lib/data/alerts.ts';
import { type Bus, createBus } from '#lib/infra/bus.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';

const LOOK_MS = 1_000;
/** Clocks of processes differ, and transactions end in another order than they began. */
const OVERLAP_MS = 15_000;

/**
 * What becomes of alerts, each change once: at once where the bus carries it, and within a second
 * from the database where it does not, as when a worker looks out for them and there is no Redis.
 */
export class AlertFeed {
  /** Of this process alone: every process has a feed. */
  readonly events: Pick<Bus, 'subscribe'>;
  readonly #local = createBus();
  readonly #context: Context;
  readonly #told = new Map<string, string>();
  #since: Date;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #unsubscribe = () => {};
  #isFailing = false;

  constructor(context: Context) {
    this.events = this.#local;
    this.#context = context;
    this.#since = context.now();
  }

  start(): void {
    this.#unsubscribe = this.#context.bus.subscribe('alert', (event) => this.#tell(event));
    const again = () => {
      this.#timer = setTimeout(() => {
        this.#looking = this.look().finally(again);
      }, LOOK_MS);
    };
    again();
  }

  async stop(): Promise<void> {
    this.#unsubscribe();
    clearTimeout(this.#timer);
    await this.#looking;
    clearTimeout(this.#timer);
  }

  /** One look into the database; settles whatever happens. */
  async look(): Promise<void> {
    const now = this.#context.now();
    const since = new Date(this.#since.getTime() - OVERLAP_MS);
    try {
      const changed = (await selectChangedAlerts(this.#context.db, since)).map(alertToWire);
      for (const alert of changed) {
        const isNew = !this.#told.has(alert.id) && Date.parse(alert.raised_at) > since.getTime();
        const type = alert.state === 'resolved' ? 'resolved' : isNew ? 'raised' : 'updated';
        this.#tell({ type, alert });
      }
      const recent = new Set(changed.map(({ id }) => id));
      for (const id of this.#told.keys()) if (!recent.has(id)) this.#told.delete(id);
      this.#since = now;
      this.#isFailing = false;
    } catch (error) {
      if (!this.#isFailing) log().warn({ error }, 'alerts cannot be read; viewers hear later');
      this.#isFailing = true;
    }
  }

  #tell(event: AlertEvent): void {
    const { id, updated_at: updatedAt } = event.alert;
    if ((this.#told.get(id) ?? '') >= updatedAt) return;
    this.#told.set(id, updatedAt);
    this.#local.publish('alert', event);
  }
}
