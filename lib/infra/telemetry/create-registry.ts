import type pg from 'pg';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

interface Watched {
  pool: pg.Pool;
  /** How many sockets are open now. */
  sockets(): number;
}

/**
 * What this process tells of itself in Prometheus' words: memory, processor, garbage collection and
 * the lag of the event loop by prom-client, the pool of connections and the sockets by us. Each is
 * read when it is asked for.
 */
export function createRegistry({ pool, sockets }: Watched): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  new Gauge({
    name: 'earshot_database_connections',
    help: 'Connections of this process to the database.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
    },
  });
  new Gauge({
    name: 'earshot_database_connections_max',
    help: 'How many there may be.',
    registers,
    collect() {
      this.set(pool.options.max);
    },
  });
  new Gauge({
    name: 'earshot_database_waiting',
    help: 'Statements that wait for a connection.',
    registers,
    collect() {
      this.set(pool.waitingCount);
    },
  });
  new Gauge({
    name: 'earshot_sockets',
    help: 'Desks and programs that listen live.',
    registers,
    collect() {
      this.set(sockets());
    },
  });
  return registry;
}
