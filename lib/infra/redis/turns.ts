import type { Redis } from './redis.ts';

/** One work that of all instances one does at a time, for a while. */
export interface Turns {
  /** 0 when it is this instance's turn; else after how many milliseconds to ask again. */
  take(): Promise<number>;
}

/** Where there is one instance it is always its turn. */
export const ALWAYS: Turns = { take: async () => 0 };

/**
 * Turns by a key that expires. While Redis is away everybody does the work: that costs more, and
 * nobody waits for somebody who is gone.
 * @param lengthMs how long one turn keeps the others out.
 */
export function turnsOn(redis: Redis, key: string, lengthMs: number): Turns {
  return {
    async take() {
      try {
        const taken = await redis.run((client) =>
          client.set(key, '', { condition: 'NX', expiration: { type: 'PX', value: lengthMs } }),
        );
        if (taken !== null) return 0;
        return Math.max(1, await redis.run((client) => client.pTTL(key)));
      } catch {
        return 0;
      }
    },
  };
}
