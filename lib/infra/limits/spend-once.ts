import type { Redis } from '#lib/infra/redis/redis.ts';

/** Ids of this process; beyond so many the oldest are forgotten. */
const MOST = 50_000;

/** Ids that may be used once: by all processes on one Redis, else by this one alone. */
export class SpendOnce {
  readonly #redis: Redis | null;
  readonly #spent = new Map<string, number>();

  constructor(redis: Redis | null) {
    this.#redis = redis;
  }

  /** @returns false for one that was spent within its time. */
  async spend(id: string, seconds: number): Promise<boolean> {
    if (!this.#spendHere(id, seconds)) return false;
    try {
      const taken = await this.#redis?.run((client) =>
        client.set(`earshot:spent:${id}`, '', {
          condition: 'NX',
          expiration: { type: 'EX', value: seconds },
        }),
      );
      return taken !== null;
    } catch {
      return true; // while Redis is away each process knows its own
    }
  }

  #spendHere(id: string, seconds: number): boolean {
    const now = Date.now();
    const until = this.#spent.get(id);
    if (until !== undefined && until > now) return false;
    this.#spent.delete(id);
    this.#spent.set(id, now + seconds * 1000);
    for (const [oldest, ends] of this.#spent) {
      if (ends > now && this.#spent.size <= MOST) break;
      this.#spent.delete(oldest);
    }
    return true;
  }
}
