import { spawn } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { createOwnDatabase } from '#test/own-database.ts';
import { Pooler } from './cluster/pooler.ts';
import { API_TOKEN, EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';

const server = process.env.TEST_DATABASE_URL;
const SUBMISSIONS = 300;

async function ask<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query<Row>(text).finally(() => client.end())).rows;
}

async function doctor(env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['scripts/doctor.ts'], { env: { ...process.env, ...env } });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  await once(child, 'close');
  return said;
}

test.describe('behind PgBouncer in transaction mode', () => {
  // Without PgBouncer the last lines of `npm test` say so.
  test.skip(!server || !process.env.PGBOUNCER_PATH);

  test('two instances migrate, store, share leases and run what is due', async () => {
    test.setTimeout(120_000);
    const own = await createOwnDatabase(server ?? '');
    // Fewer than one instance alone would open: nobody keeps one.
    const pooler = await Pooler.before(own.url, 4);
    const env = {
      DATABASE_URL: pooler.url,
      NEXTAUTH_SECRET: 'the same secret for every instance of a cluster',
      LOG_LEVEL: 'warn',
    };
    const apps: EarshotProcess[] = [];
    try {
      // At once, on an empty database and without DIRECT_URL: one applies the migrations, once.
      apps.push(...(await Promise.all([EarshotProcess.start(env), EarshotProcess.start(env)])));
      const locks = await ask(
        own.url,
        `SELECT objid FROM pg_locks JOIN pg_database ON pg_database.oid = database
          WHERE locktype = 'advisory' AND datname = current_database()`,
      );
      expect(locks).toEqual([]);

      const texts = Array.from({ length: SUBMISSIONS }, (_, at) => `The piece ${at}`);
      const sent = texts.map((feedback, at) =>
        fetch(`${apps[at % 2]?.url}/api/v1/feedback`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ customer_name: 'Ada', feedback, rating: (at % 5) + 1 }),
        }).then(({ status }) => status),
      );
      expect(new Set(await Promise.all(sent))).toEqual(new Set([201]));
      const stored = await ask<{ id: string; feedback: string }>(
        own.url,
        'SELECT id, feedback FROM feedback',
      );
      expect(stored.map(({ feedback }) => feedback).sort()).toEqual(texts.sort());

      // A transaction of several statements, and everything a desk reads.
      const [first] = apps;
      const deleted = await first?.api(`/feedback/${stored[0]?.id}`, { method: 'DELETE' });
      expect(deleted?.status).toBe(204);
      const summary = await (await first?.api('/summary'))?.json();
      expect(summary.total).toBe(SUBMISSIONS - 1);
      const report = await first?.api('/reports', {
        method: 'POST',
        body: JSON.stringify({ report_type: 'on_demand' }),
      });
      expect([200, 201, 202]).toContain(report?.status);

      // One instance has each lease, and gives it away when it ends.
      const holders = () =>
        ask<{ name: string }>(own.url, 'SELECT name, holder FROM lease WHERE until > now()');
      await expect.poll(async () => (await holders()).length).toBeGreaterThan(0);
      const names = (await holders()).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);

      for (const app of apps) {
        expect(app.output).not.toMatch(/prepared statement|"level":(50|60)/);
        expect(await app.kill('SIGTERM')).toBe(0);
      }
      // Nothing of ours stays behind in connections that the next will be given.
      const [left] = await ask<{ prepared: string; style: string }>(
        pooler.url,
        `SELECT (SELECT count(*) FROM pg_prepared_statements) AS prepared,
                current_setting('DateStyle') AS style`,
      );
      expect(left?.prepared).toBe('0');
    } finally {
      await Promise.all(apps.map((app) => app.dispose()));
      await pooler.dispose();
      await own.drop();
    }
  });

  test('migrations and backups go past it where DIRECT_URL says how', async () => {
    const own = await createOwnDatabase(server ?? '');
    const pooler = await Pooler.before(own.url, 2);
    const env = { DATABASE_URL: pooler.url, DIRECT_URL: own.url, API_TOKEN };
    try {
      const said = await doctor(env);
      expect(said).toMatch(/pooler.*jit is on/s);
      const nowhere = { ...env, DATABASE_URL: 'postgres://postgres@127.0.0.1:1/earshot' };
      expect(await doctor(nowhere)).toContain('is the pooler up');
    } finally {
      await pooler.dispose();
      await own.drop();
    }
  });
});
