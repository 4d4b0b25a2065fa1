import type pg from 'pg';
import type { Database, Queries } from './database.ts';
import { translateDatabaseError } from './database-errors.ts';
import { tracedStatement } from './telemetry/tracing.ts';

/**
 * Does some statements in one transaction: all of them hold, or none does.
 * @throws AppError `unavailable` when the database is away; whatever `work` throws.
 */
export async function inTransaction<Result>(
  db: Pick<Database, 'pool'>,
  work: (transaction: Queries) => Promise<Result>,
): Promise<Result> {
  const client = await db.pool.connect().catch((error: unknown) => {
    throw translateDatabaseError(error);
  });
  const transaction: Queries = {
    query: async <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) =>
      (await tracedStatement(text, () => client.query<Row>(text, values))).rows,
  };
  try {
    await client.query('BEGIN');
    const result = await work(transaction);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    // The connection's state is unknown: it is not given to the next.
    client.release(true);
    throw translateDatabaseError(error);
  }
}
