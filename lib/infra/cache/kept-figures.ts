import { bus } from '#lib/infra/bus.ts';
import { env } from '#lib/infra/env.ts';
import { processWide } from '#lib/infra/process-wide.ts';
import { redis } from '#lib/infra/redis/redis.ts';
import { derivedKey } from '#lib/infra/secrets.ts';
import { KeptResults } from './kept-results.ts';
import { MemoryCache } from './memory-cache.ts';
import { RedisCache } from './redis-cache.ts';

/** Many changes in a row are one reason to forget. */
const GATHER_MS = 200;

function forgetOnChanges(kept: KeptResults): void {
  let waits = false;
  const forget = () => {
    if (waits) return;
    waits = true;
    const timer = setTimeout(() => {
      waits = false;
      void kept.forget('figures:*');
    }, GATHER_MS);
    timer.unref();
  };
  bus().subscribe('feedback', ({ type }) => {
    if (type !== 'created') forget();
  });
  bus().subscribe('feedback_bulk', forget);
  bus().subscribe('settings_changed', forget);
}

/** Figures that are dear to compute: in this process, and with REDIS_URL in Redis for all. */
export function keptFigures(): KeptResults {
  return processWide('keptFigures', () => {
    const connection = redis();
    const prefix = `earshot:cache:${derivedKey('cache').toString('hex').slice(0, 16)}`;
    const caches = [new MemoryCache(), ...(connection ? [new RedisCache(connection, prefix)] : [])];
    const kept = new KeptResults({ caches, seconds: env().CACHE_TTL });
    if (kept.isOn) forgetOnChanges(kept);
    return kept;
  });
}
