import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { AppError } from '#lib/core/errors.ts';
import { createDatabase, type Database, database, type Queries } from './database.ts';
import { env } from './env.ts';
import { log } from './log.ts';
import { processWide } from './process-wide.ts';
import { within } from './redis/within.ts';

/** Between looks at how far a replica is: it is given an eighth of a second to catch up. */
const LOOKS_MS = [0, 5, 10, 20, 30, 60];
const LOOK_PATIENCE_MS = 500;
/** One that was behind, or away, is not asked for as long. */
const REST_MS = { behind: 1_000, away: 10_000 };

export type ReplicaOutcome = 'replica' | 'behind' | 'away';

/**
 * A standby of the database for reads that take long. It is asked only once it has everything the
 * database had when the read began, so its figures are never older than those of the database.
 */
export class Replica {
  /** How reads that could have gone to it went. */
  readonly reads: Record<ReplicaOutcome, number> = { replica: 0, behind: 0, away: 0 };
  /** How far it was behind when last looked at, in bytes of the write-ahead log. */
  lagBytes = 0;
  readonly #db: Database;
  #state: ReplicaOutcome = 'replica';
  #restsUntil = 0;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Whether it has all that the primary has now. Never fails because of the replica. */
  async hasCaughtUp(primary: Queries): Promise<boolean> {
    if (performance.now() < this.#restsUntil) return this.#is(this.#state);
    const [now] = await primary.query<{ lsn: string }>('SELECT pg_current_wal_lsn() AS lsn');
    try {
      for (const ms of LOOKS_MS) {
        if (ms > 0) await sleep(ms);
        if (await within(LOOK_PATIENCE_MS, this.#has(now?.lsn), 'a look at the replica')) {
          return this.#is('replica');
        }
      }
      return this.#is('behind');
    } catch (error) {
      return this.#is('away', error);
    }
  }

  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]> {
    return this.#db.query<Row>(text, values);
  }

  /** A read failed there, and is done again by the primary. */
  failed(error: unknown): void {
    if (error instanceof AppError && error.code === 'unavailable') this.#is('away', error);
  }

  close(): Promise<void> {
    return this.#db.close();
  }

  async #has(lsn: string | undefined): Promise<boolean> {
    const [at] = await this.#db.query<{ behind: number | null }>(
      'SELECT pg_wal_lsn_diff($1, pg_last_wal_replay_lsn())::float8 AS behind',
      [lsn],
    );
    if (typeof at?.behind !== 'number') throw new Error('it replays nothing: it is no standby');
    this.lagBytes = Math.max(0, at.behind);
    return at.behind <= 0;
  }

  #is(state: ReplicaOutcome, error?: unknown): boolean {
    this.reads[state] += 1;
    if (state !== this.#state) {
      const said = { replica: 'is there', behind: 'is behind', away: 'is away' }[state];
      log().warn({ error, lagBytes: this.lagBytes }, `the replica ${said}`);
    }
    this.#state = state;
    if (state === 'replica') return true;
    if (performance.now() >= this.#restsUntil) {
      this.#restsUntil = performance.now() + REST_MS[state];
    }
    return false;
  }
}

/** This process's replica, or null where DATABASE_REPLICA_URL is not set. */
export function replica(): Replica | null {
  return processWide('replica', () => {
    const { DATABASE_REPLICA_URL: connectionString } = env();
    if (!connectionString) return null;
    return new Replica(createDatabase({ connectionString, max: database().pool.options.max }));
  });
}

/**
 * What the statements of one long read are sent through: the replica where there is one that has
 * everything, else the database itself. A statement that fails on the replica is done again there.
 */
export function longReads(db: Queries, standby: Replica | null = replica()): Queries {
  if (!standby) return db;
  let choice: Promise<boolean> | undefined;
  return {
    async query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]> {
      choice ??= standby.hasCaughtUp(db);
      if (!(await choice)) return db.query<Row>(text, values);
      try {
        return await standby.query<Row>(text, values);
      } catch (error) {
        standby.failed(error);
        choice = Promise.resolve(false);
        return db.query<Row>(text, values);
      }
    },
  };
}
