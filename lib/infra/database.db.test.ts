import { afterEach, describe, expect, inject, it } from 'vitest';
import { createDatabase } from './database.ts';

const address = inject('databaseAddress');

// Connections of the embedded database share one session, and what it prepared.
describe.skipIf('host' in address)('a statement that has a name', () => {
  const db = createDatabase({ ...address, max: 1, prepares: true });
  afterEach(() => db.close());
  const ask = () => db.query<{ sum: number }>('SELECT $1::int + 1 AS sum', [1], 'add');
  const prepared = () => db.query('SELECT name FROM pg_prepared_statements');

  it('is prepared once, and asked without where a pooler forgets it', async () => {
    expect([await ask(), await ask()]).toEqual([[{ sum: 2 }], [{ sum: 2 }]]);
    expect(await prepared()).toEqual([{ name: 'add' }]);
    // As a pooler does that gives the next statement to another connection.
    await db.query('DEALLOCATE ALL');
    expect([await ask(), await ask()]).toEqual([[{ sum: 2 }], [{ sum: 2 }]]);
    expect(await prepared()).toEqual([]);
  });
});
