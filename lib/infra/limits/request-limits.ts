import { env } from '#lib/infra/env.ts';
import { processWide } from '#lib/infra/process-wide.ts';
import { redis } from '#lib/infra/redis/redis.ts';
import { createLimiter, type Limiter } from './limiter.ts';

export interface RequestLimits {
  /** What a customer sends, by client. */
  client: Limiter;
  /** What a bearer token asks, by token. */
  token: Limiter;
  /** Bearer tokens that are nobody's, by client. */
  guess: Limiter;
  /** Challenges that are fetched, by client. */
  challenge: Limiter;
}

/** The limits of this process. */
export function requestLimits(): RequestLimits {
  return processWide('request-limits', () => {
    const { RATE_LIMIT_REQUESTS, RATE_LIMIT_TOKEN_REQUESTS, RATE_LIMIT_PERIOD } = env();
    const limiter = (name: keyof RequestLimits, limit: number) =>
      createLimiter({ name, limit, periodSeconds: RATE_LIMIT_PERIOD }, redis());
    return {
      client: limiter('client', RATE_LIMIT_REQUESTS),
      token: limiter('token', RATE_LIMIT_TOKEN_REQUESTS),
      guess: limiter('guess', RATE_LIMIT_REQUESTS),
      challenge: limiter('challenge', RATE_LIMIT_REQUESTS),
    };
  });
}
