import type { Actor } from '#lib/core/access/actor.ts';
import { type Bus, bus } from '#lib/infra/bus.ts';
import { type Database, database } from '#lib/infra/database.ts';

/** What every verb is given: who asks, and what the verb stands on. */
export interface Context {
  actor: Actor;
  db: Database;
  bus: Bus;
  /** The network address of who asks, where the transport tells. */
  client?: string;
  /** Whoever listens is not to learn who a customer is: a language model somewhere. */
  hidesCustomers?: boolean;
  now(): Date;
}

export function createContext(actor: Actor): Context {
  return { actor, db: database(), bus: bus(), now: () => new Date() };
}
