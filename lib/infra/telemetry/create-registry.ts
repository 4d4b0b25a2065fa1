import type pg from 'pg';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { setProcessWide } from '#lib/infra/process-wide.ts';
import { type Replica, replica } from '#lib/infra/replica.ts';
import { createMeters } from './create-meters.ts';
import { watchCache } from './watch-cache.ts';

/** Where the reads went that could go to a replica, and how far it is behind. */
function watchReplica(registry: Registry, standby: Replica): void {
  const registers = [registry];
  new Counter({
    name: 'earshot_replica_reads_total',
    help: 'Long reads: done by the replica, or by the primary because it was behind or away.',
    labelNames: ['outcome'],
    registers,
    collect() {
      this.reset();
      for (const [outcome, count] of Object.entries(standby.reads)) this.inc({ outcome }, count);
    },
  });
  new Gauge({
    name: 'earshot_replica_lag_bytes',
    help: 'How far the replica was behind when last looked at, in bytes of the write-ahead log.',
    registers,
    collect() {
      this.set(standby.lagBytes);
    },
  });
}

function watchIntake(registry: Registry, intakeAlarms: () => number): void {
  new Gauge({
    name: 'earshot_intake_alarms',
    help: 'Sources (or the site) of which far more or stranger things come in than usual.',
    registers: [registry],
    collect() {
      this.set(intakeAlarms());
    },
  });
}

interface Watched {
  pool: pg.Pool;
  /** How many sockets are open now; a worker has none. */
  sockets?(): number;
  /** How many alarms of what comes in there are now; nothing comes in to a worker. */
  intakeAlarms?(): number;
}

/**
 * What this process tells of itself in Prometheus' words: memory, processor, garbage collection and
 * the lag of the event loop by prom-client, the pool of connections and the sockets by us. Each is
 * read when it is asked for.
 */
export function createRegistry({ pool, sockets, intakeAlarms }: Watched): Registry {
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
  if (sockets) {
    new Gauge({
      name: 'earshot_sockets',
      help: 'Desks and programs that listen live.',
      registers,
      collect() {
        this.set(sockets());
      },
    });
  }
  const standby = replica();
  if (standby) watchReplica(registry, standby);
  if (intakeAlarms) watchIntake(registry, intakeAlarms);
  watchCache(registry);
  setProcessWide('meters', createMeters(registry));
  return registry;
}
