import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Allowance, LimitPolicy } from '#lib/core/access/allowance.ts';
import type { Redis } from '#lib/infra/redis/redis.ts';
import { UsedUp } from './used-up.ts';

/** Each key's period begins with its first request. */
export interface Limiter {
  count(key: string): Promise<Allowance>;
}

/** One round trip to Redis a request; counted in memory while there is no Redis to ask. */
function countInRedis(redis: Redis, memory: RateLimiterMemory): RateLimiterRedis {
  const { keyPrefix, points, duration } = memory;
  return new RateLimiterRedis({
    storeClient: {
      eval: (script: string, given: { keys: string[]; arguments: string[] }) =>
        redis.run((client) => client.eval(script, given)),
    },
    useRedisPackage: true,
    insuranceLimiter: memory,
    keyPrefix,
    points,
    duration,
  });
}

/** A limit on requests: shared by all processes on one Redis, else of this process alone. */
export function createLimiter(policy: LimitPolicy, redis: Redis | null): Limiter {
  const memory = new RateLimiterMemory({
    keyPrefix: `earshot:limit:${policy.name}`,
    points: policy.limit,
    duration: policy.periodSeconds,
  });
  const counter = redis ? countInRedis(redis, memory) : memory;
  // Whoever is over the limit costs a look here and nothing more until the period ends.
  const usedUp = new UsedUp();
  const allowance = (granted: boolean, remaining: number, ms: number): Allowance => ({
    policy,
    granted,
    remaining,
    resetSeconds: Math.max(1, Math.ceil(ms / 1000)),
  });
  return {
    async count(key) {
      const waitMs = usedUp.waitMs(key);
      if (waitMs > 0) return allowance(false, 0, waitMs);
      try {
        const { remainingPoints, msBeforeNext } = await counter.consume(key);
        if (remainingPoints === 0) usedUp.add(key, msBeforeNext);
        return allowance(true, remainingPoints, msBeforeNext);
      } catch (over) {
        if (!(over instanceof RateLimiterRes)) throw over;
        usedUp.add(key, over.msBeforeNext);
        return allowance(false, 0, over.msBeforeNext);
      }
    },
  };
}
