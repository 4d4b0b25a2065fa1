import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Events } from '#lib/core/events.ts';
import type { Bus } from '#lib/infra/bus.ts';
import { log } from '#lib/infra/log.ts';
import { Redis } from './redis.ts';

/** What happens in so short a time travels together. */
const GATHER_MS = 5;
/** A listener's connection says nothing by itself: this often it is asked whether it is there. */
const ASK_MS = 2_000;
const AGAIN_MS = 1_000;
const FLUSH_MS = 1_000;

interface Entry<Name extends keyof Events = keyof Events> {
  name: Name;
  event: Events[Name];
}
interface Letter {
  from: string;
  entries: Entry[];
}

/** What was missed is not known: everything is to be read anew. */
const MISSED: Entry[] = [
  { name: 'settings_changed', event: { version: 0 } },
  { name: 'feedback_bulk', event: { reason: 'missed' } },
];

export interface SharedBusOptions {
  /** The bus of this process. */
  local: Bus;
  /** The connection that commands go by. */
  redis: Redis;
  url: string;
  /** The same for all instances of one Earshot, and no other's. */
  channel: string;
}

/**
 * A bus that reaches every instance: what is published here is heard in this process at once, and by
 * the others through Redis' channels. While Redis is away each process hears itself alone; when it is
 * back, all read anew what they may have missed.
 */
export class SharedBus implements Bus {
  readonly #local: Bus;
  readonly #redis: Redis;
  readonly #channel: string;
  readonly #me = randomUUID();
  readonly #listener: Redis;
  readonly #asking: NodeJS.Timeout;
  #waiting: Entry[] = [];
  #timer: NodeJS.Timeout | undefined;
  #lost = false;
  #listened = false;

  constructor({ local, redis, url, channel }: SharedBusOptions) {
    this.#local = local;
    this.#redis = redis;
    this.#channel = channel;
    this.#listener = new Redis(url, async (client) => {
      await client.subscribe(channel, (text) => this.#hear(text));
      this.#beginToListen();
    });
    this.#asking = setInterval(() => {
      this.#listener.run((client) => client.ping()).catch(() => {}); // it reconnects by itself
    }, ASK_MS);
    this.#asking.unref();
  }

  publish<Name extends keyof Events>(name: Name, event: Events[Name]): void {
    this.#local.publish(name, event);
    this.#waiting.push({ name, event });
    this.#timer ??= setTimeout(() => void this.#send(), GATHER_MS);
  }

  subscribe<Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ): () => void {
    return this.#local.subscribe(name, listener);
  }

  /** Sends what is waiting now. A connection that was only just opened is given a moment. */
  async flush(): Promise<void> {
    const until = performance.now() + FLUSH_MS;
    await this.#send();
    while (this.#lost && performance.now() < until) {
      await sleep(FLUSH_MS / 10);
      await this.#send();
    }
  }

  /** Sends what is waiting, and listens no more. */
  async close(): Promise<void> {
    clearInterval(this.#asking);
    await this.#send();
    clearTimeout(this.#timer);
    this.#listener.close();
  }

  async #send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const entries = this.#lost ? [...MISSED, ...this.#waiting] : this.#waiting;
    this.#waiting = [];
    if (entries.length === 0) return;
    const letter: Letter = { from: this.#me, entries };
    try {
      await this.#redis.run((client) => client.publish(this.#channel, JSON.stringify(letter)));
      this.#lost = false;
    } catch {
      // The connection says in the log that Redis is away. The others are to hear of the gap even
      // where nothing more happens here.
      this.#lost = true;
      this.#timer ??= setTimeout(() => void this.#send(), AGAIN_MS);
      this.#timer.unref();
    }
  }

  #hear(text: string): void {
    try {
      const { from, entries }: Letter = JSON.parse(text);
      if (from === this.#me) return;
      for (const entry of entries) this.#deliver(entry);
    } catch (error) {
      log().error({ error }, 'what another instance said could not be read');
    }
  }

  #deliver({ name, event }: Entry): void {
    this.#local.publish(name, event);
  }

  /** The first time nothing was missed. */
  #beginToListen(): void {
    if (this.#listened) for (const entry of MISSED) this.#deliver(entry);
    this.#listened = true;
  }
}
