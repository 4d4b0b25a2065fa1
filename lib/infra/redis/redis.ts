import { createClient } from '@redis/client';
import { env } from '#lib/infra/env.ts';
import { log } from '#lib/infra/log.ts';
import { processWide } from '#lib/infra/process-wide.ts';
import { within } from './within.ts';

/** What a request waits for Redis at most; its answer normally takes well under a millisecond. */
const COMMAND_MS = 200;
const CONNECT_MS = 1_000;
const RETRY_FIRST_MS = 250;
const RETRY_MOST_MS = 4_000;
/** A connection that lasted so long was no flicker: the next retry comes soon again. */
const STEADY_MS = 10_000;
const PROBE_KEY = 'earshot:probe';

const openClient = (url: string) =>
  createClient({
    url,
    name: 'earshot',
    disableOfflineQueue: true,
    commandsQueueMaxLength: 10_000,
    maintNotifications: 'disabled',
    socket: { connectTimeout: CONNECT_MS, reconnectStrategy: false },
  });

export type RedisClient = ReturnType<typeof openClient>;

const AWAY = new Error('Redis is away.');

/** A Redis that takes no write is of no use, so a full one counts as away. */
const probe = (client: RedisClient): Promise<unknown> => client.set(PROBE_KEY, '', { PX: 1_000 });

/**
 * One connection to Redis, for what may be lost. It never makes a caller wait: while Redis is away
 * commands fail at once, and one that fails or hangs throws the whole connection away. A new one
 * is tried in the background, and used once it has been greeted.
 */
export class Redis {
  readonly #url: string;
  readonly #greet: (client: RedisClient) => Promise<unknown>;
  #client: RedisClient | null = null;
  #connecting: RedisClient | null = null;
  #state: 'new' | 'there' | 'away' | 'closed' = 'new';
  #since = 0;
  #retryMs = RETRY_FIRST_MS;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param greet what each new connection does before it is used.
   * @throws Error for an address that no client can be made of.
   */
  constructor(url: string, greet: (client: RedisClient) => Promise<unknown> = probe) {
    this.#url = url;
    this.#greet = greet;
    void this.#connect(openClient(url));
  }

  /** @throws Error when Redis is away, refuses, or does not answer in a fifth of a second. */
  async run<T>(command: (client: RedisClient) => Promise<T>): Promise<T> {
    const client = this.#client;
    if (!client) throw AWAY;
    try {
      return await within(COMMAND_MS, command(client), 'an answer of Redis');
    } catch (error) {
      this.#lose(client, error);
      throw error;
    }
  }

  get isThere(): boolean {
    return this.#client !== null;
  }

  close(): void {
    this.#state = 'closed';
    clearTimeout(this.#timer);
    for (const client of [this.#client, this.#connecting]) client?.destroy();
    this.#client = null;
    this.#connecting = null;
  }

  async #connect(client: RedisClient): Promise<void> {
    this.#connecting = client;
    client.on('error', (error) => this.#lose(client, error));
    try {
      const greeted = client.connect().then(() => this.#greet(client));
      await within(CONNECT_MS, greeted, 'connecting to Redis');
    } catch (error) {
      this.#lose(client, error);
      return;
    }
    if (this.#connecting === client) this.#gain(client);
  }

  #gain(client: RedisClient): void {
    this.#connecting = null;
    this.#client = client;
    log().info(this.#state === 'away' ? 'redis is back' : 'redis is there');
    this.#state = 'there';
    this.#since = Date.now();
  }

  #lose(client: RedisClient, error: unknown): void {
    if (client !== this.#client && client !== this.#connecting) return;
    if (this.#client && Date.now() - this.#since > STEADY_MS) this.#retryMs = RETRY_FIRST_MS;
    this.#client = null;
    this.#connecting = null;
    client.destroy();
    if (this.#state !== 'away') log().warn({ error }, 'redis is away');
    this.#state = 'away';
    this.#timer = setTimeout(() => void this.#connect(openClient(this.#url)), this.#retryMs);
    this.#timer.unref();
    this.#retryMs = Math.min(this.#retryMs * 2, RETRY_MOST_MS);
  }
}

/** This process's Redis, or null where REDIS_URL is not set. */
export function redis(): Redis | null {
  return processWide('redis', () => {
    const { REDIS_URL } = env();
    return REDIS_URL ? new Redis(REDIS_URL) : null;
  });
}
