import { setTimeout as sleep } from 'node:timers/promises';
import { log } from './log.ts';
import { applyMigrations } from './migrations/apply-migrations.ts';
import { type OpenDatabase, openDatabase } from './open-database.ts';
import { fitPool } from './pool-size.ts';

/** A database server that starts along with us is given this long. */
const PATIENCE_MS = 60_000;

/** Opens the database and brings it up to this version, waiting for a server that is not up yet. */
export async function prepareDatabase(): Promise<OpenDatabase> {
  const open = await openDatabase();
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      const applied = await applyMigrations(open.address);
      if (applied.length > 0) log().info({ applied }, 'migrations applied');
      if (open.kind === 'server') await fitPool(open.database.pool);
      return open;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      const away = code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '57P03';
      if (open.kind === 'embedded' || !away || Date.now() > until) {
        await open.close();
        throw error;
      }
      log().warn({ code }, 'waiting for the database');
      await sleep(2_000);
    }
  }
}
