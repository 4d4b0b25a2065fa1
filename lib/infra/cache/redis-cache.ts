import type { Redis } from '#lib/infra/redis/redis.ts';
import { type Cache, MOST_VALUE_BYTES, matcherOf } from './cache.ts';

const MOST_ENTRIES = 500;

/**
 * In Redis, for all instances. An index says which keys there are and until when, so that forgetting
 * looks at ours alone, and no more than 500 are kept. While Redis is away there is nothing.
 */
export class RedisCache implements Cache {
  readonly #redis: Redis;
  readonly #prefix: string;
  readonly #index: string;

  /** @param prefix of all keys; who has another secret must not share them. */
  constructor(redis: Redis, prefix: string) {
    this.#redis = redis;
    this.#prefix = prefix;
    this.#index = `${prefix}:index`;
  }

  async get(key: string): Promise<string | null> {
    return this.#redis.run((client) => client.get(this.#name(key))).catch(() => null);
  }

  async set(key: string, value: string, seconds: number): Promise<void> {
    if (Buffer.byteLength(value) > MOST_VALUE_BYTES) return;
    const expiration = { type: 'EX', value: seconds } as const;
    await this.#quietly(async () => {
      const [, , , kept] = await this.#redis.run((client) =>
        client
          .multi()
          .set(this.#name(key), value, { expiration })
          .zRemRangeByScore(this.#index, '-inf', Date.now())
          .zAdd(this.#index, { score: Date.now() + seconds * 1000, value: key })
          .zRange(this.#index, 0, -MOST_ENTRIES - 1)
          .expire(this.#index, seconds)
          .exec(),
      );
      if (Array.isArray(kept) && kept.length > 0) await this.#remove(kept.map(String));
    });
  }

  async forget(pattern: string): Promise<void> {
    const isMeant = matcherOf(pattern);
    await this.#quietly(async () => {
      const keys = await this.#redis.run((client) => client.zRange(this.#index, 0, -1));
      const meant = keys.filter(isMeant);
      if (meant.length > 0) await this.#remove(meant);
    });
  }

  #name(key: string): string {
    return `${this.#prefix}:${key}`;
  }

  async #remove(keys: string[]): Promise<void> {
    await this.#redis.run((client) =>
      client
        .multi()
        .unlink(keys.map((key) => this.#name(key)))
        .zRem(this.#index, keys)
        .exec(),
    );
  }

  /** The connection says in the log that Redis is away. */
  async #quietly(work: () => Promise<void>): Promise<void> {
    await work().catch(() => {});
  }
}
