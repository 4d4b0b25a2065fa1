import { Gauge, type Registry } from 'prom-client';
import { type Backlog, selectBacklog } from '#lib/data/backlog.ts';
import type { Queries } from '#lib/infra/database.ts';
import { log } from '#lib/infra/log.ts';

/** However many ask, the database is asked once in so long. */
const FRESH_MS = 5_000;

const GAUGES: Record<keyof Backlog, [name: string, help: string]> = {
  deliveries: ['earshot_deliveries_pending', 'Deliveries that wait, of all processes.'],
  oldestDeliverySeconds: [
    'earshot_deliveries_oldest_pending_seconds',
    'Age of the delivery that waits the longest.',
  ],
  held: ['earshot_held_feedback', 'Submissions kept aside that nobody has decided on.'],
  runs: ['earshot_workflow_runs_open', 'Runs of workflows that are under way.'],
};

/** What waits in the database. While that is away these figures are left out, not made up. */
export function watchBacklog(registry: Registry, db: Queries): void {
  let asked = Number.NEGATIVE_INFINITY;
  let reading: Promise<Backlog | null> = Promise.resolve(null);
  const read = () => {
    if (performance.now() - asked < FRESH_MS) return reading;
    asked = performance.now();
    reading = selectBacklog(db).catch((error: unknown) => {
      log().warn({ error }, 'the backlog could not be read for the telemetry');
      return null;
    });
    return reading;
  };
  for (const [key, [name, help]] of Object.entries(GAUGES)) {
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const backlog = await read();
        this.remove();
        if (backlog) this.set(backlog[key as keyof Backlog]);
      },
    });
  }
}
