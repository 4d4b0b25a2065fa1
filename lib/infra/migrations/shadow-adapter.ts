import { PGlite } from '@electric-sql/pglite';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';

/**
 * An in-memory Postgres for the schema engine to play migrations into. `@prisma/adapter-pg`
 * stumbles over Postgres' `"char"` columns when the engine introspects; this adapter does not.
 */
export async function shadowAdapter(): Promise<{
  adapter: SqlMigrationAwareDriverAdapterFactory;
  close(): Promise<void>;
}> {
  const client = await PGlite.create();
  const factory = new PrismaPGlite(client);
  const connect = async () => {
    const adapter = await factory.connect();
    adapter.executeScript = async (script) => {
      await client.exec(script);
    };
    return adapter;
  };
  const { provider, adapterName } = factory;
  return {
    adapter: { provider, adapterName, connect, connectToShadowDb: connect },
    close: () => client.close(),
  };
}
