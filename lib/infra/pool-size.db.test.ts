import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { createDatabase } from './database.ts';
import { parseEnv } from './env.ts';
import { fitPool } from './pool-size.ts';
import { setProcessWide } from './process-wide.ts';

const address = inject('databaseAddress');

const given = (set: Record<string, string>) =>
  setProcessWide('env', parseEnv({ LOG_LEVEL: 'silent', ...set }));

// The embedded database has room for itself alone.
describe.skipIf('host' in address)('a pool', () => {
  const role = `earshot_${randomBytes(4).toString('hex')}`;
  const server = createDatabase(address);
  const url = new URL('connectionString' in address ? address.connectionString : 'postgres://x');
  url.username = role;

  beforeAll(async () => {
    await server.query(`CREATE ROLE ${role} LOGIN CONNECTION LIMIT 23`);
  });
  afterAll(async () => {
    await server.query(`DROP ROLE ${role}`);
    await server.close();
    Reflect.deleteProperty(globalThis, Symbol.for('earshot.env'));
  });
  beforeEach(() => given({}));

  async function fitted(max: number): Promise<number> {
    const db = createDatabase({ connectionString: url.href, max });
    try {
      await fitPool(db.pool);
      return db.pool.options.max;
    } finally {
      await db.close();
    }
  }

  it('leaves as much to each of the other processes, and some to an operator', async () => {
    expect(await fitted(64)).toBe(5);
    given({ DATABASE_INSTANCES: '2' });
    expect(await fitted(64)).toBe(10);
    given({ DATABASE_INSTANCES: '100' });
    expect(await fitted(64)).toBe(2);
  });

  it('is as large as it was told to be, and no larger than there is room', async () => {
    given({ DATABASE_POOL: '7' });
    expect(await fitted(7)).toBe(7);
    given({ DATABASE_POOL: '500' });
    expect(await fitted(500)).toBe(20);
  });
});
