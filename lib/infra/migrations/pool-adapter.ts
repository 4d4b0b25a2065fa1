import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type pg from 'pg';

/** Applying never asks for a shadow database; writing a migration brings its own adapter. */
export function poolAdapter(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const adapter = await factory.connect();
      // The adapter's own splits at every `;`, which breaks function bodies.
      adapter.executeScript = async (script) => {
        await pool.query(script);
      };
      // The engine's own lock would stay behind in a pooler's connection; ours is held already.
      const executeRaw = adapter.executeRaw.bind(adapter);
      const queryRaw = adapter.queryRaw.bind(adapter);
      const free = ({ sql, ...rest }: Parameters<typeof queryRaw>[0]) => ({
        ...rest,
        sql: sql.replace(/^SELECT pg_advisory_lock\(\d+\)/, 'SELECT 1'),
      });
      adapter.executeRaw = (query) => executeRaw(free(query));
      adapter.queryRaw = (query) => queryRaw(free(query));
      return adapter;
    },
    connectToShadowDb: () => Promise.reject(new Error('no shadow database here')),
  };
}
