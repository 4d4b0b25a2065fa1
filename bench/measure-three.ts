import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { RedisServer } from '#test/redis-server.ts';
import { createHome } from './earshot-home.ts';
import { memoryOf } from './process-cost.ts';
import { ServerProcess } from './server-process.ts';

const INSTANCES = 3;

/** Of three instances that start at once on one PostgreSQL and one Redis. */
export interface Three {
  /** Milliseconds until each could take a submission, the fastest first. */
  ready: number[];
  /** Bytes of all together at rest; null where there is no /proc. */
  rss: number | null;
  pss: number | null;
}

const sum = (values: (number | null)[]) =>
  values.reduce<number | null>(
    (total, value) => (total === null || value === null ? null : total + value),
    0,
  );

/** Starts them on an empty database, where one of them makes the schema and the others wait. */
export async function measureThree(database: string, restMs: number): Promise<Three> {
  const redis = await RedisServer.start();
  const home = await createHome(database);
  const env = {
    ...home.env,
    REDIS_URL: redis.url,
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
  };
  const servers = await Promise.all(
    Array.from({ length: INSTANCES }, () => ServerProcess.spawn(['server.ts'], env)),
  );
  try {
    const ready = await Promise.all(servers.map((one) => one.answers('/api/health/ready')));
    await Promise.all(servers.map((one) => one.answers('/')));
    await sleep(restMs);
    const memory = servers.map(({ pid }) => memoryOf(pid));
    return {
      ready: ready.sort((a, b) => a - b),
      rss: sum(memory.map(({ rss }) => rss)),
      pss: sum(memory.map(({ pss }) => pss)),
    };
  } finally {
    await Promise.all(servers.map((one) => one.stop()));
    await redis.dispose();
    await home.remove();
  }
}
