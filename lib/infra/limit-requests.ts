import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '#lib/core/errors.ts';
import { env } from './env.ts';
import { processWide } from './process-wide.ts';

function limiter(): RateLimiterMemory {
  return processWide('request-limiter', () => {
    const { RATE_LIMIT_REQUESTS, RATE_LIMIT_PERIOD } = env();
    return new RateLimiterMemory({ points: RATE_LIMIT_REQUESTS, duration: RATE_LIMIT_PERIOD });
  });
}

/**
 * Counts one request of this client.
 * @throws AppError `rate_limited` once RATE_LIMIT_REQUESTS in RATE_LIMIT_PERIOD are used up.
 */
export async function limitRequests(client: string): Promise<void> {
  try {
    await limiter().consume(client);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new AppError('rate_limited', 'Too many requests; slow down a little.', {
      retryAfter: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)),
    });
  }
}
