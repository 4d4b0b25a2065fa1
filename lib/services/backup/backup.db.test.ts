import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import {
  countTableRows,
  selectBackupTables,
  selectMigrations,
} from '#lib/data/backup/backup-tables.ts';
import { insertRows } from '#lib/data/insert-feedback.ts';
import { connectLong } from '#lib/infra/long-client.ts';
import type { ReachedDatabase } from '#lib/infra/reach-database.ts';
import { recordAction } from '#lib/services/audit/record-action.ts';
import { changeSettings } from '#lib/services/change-settings.ts';
import { createToken } from '#lib/services/create-token.ts';
import { welcomeFirstAdmin } from '#lib/services/welcome-first-admin.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { createOtherDatabase, databaseKind, type OtherDatabase } from '#test/other-database.ts';
import { testContext } from '#test/test-context.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const context = testContext();
const from: ReachedDatabase['address'] = inject('databaseAddress');
const kind = databaseKind();
const folder = mkdtempSync(join(tmpdir(), 'earshot-backup-'));
const file = join(folder, 'one.gz');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function inDatabase<T>(
  address: ReachedDatabase['address'],
  work: (client: Awaited<ReturnType<typeof connectLong>>) => Promise<T>,
): Promise<T> {
  const client = await connectLong(address);
  return work(client).finally(() => client.end());
}

/** What is in every table, as one hash each. */
const contents = (address: ReachedDatabase['address']) =>
  inDatabase(address, async (client) => {
    const hashes: Record<string, string> = {};
    for (const { name } of await selectBackupTables(client)) {
      const { rows } = await client.query(
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS hash
           FROM "${name}" t`,
      );
      hashes[name] = rows[0]?.hash;
    }
    return hashes;
  });

const ODD = [
  'Zeile\neins\t"zwei" \\n \\',
  'خدمة ممتازة 👩‍👩‍👧',
  "'); DROP TABLE feedback; --",
  '  ',
];

describe('a backup', () => {
  let other: OtherDatabase;
  beforeAll(async () => {
    other = await createOtherDatabase();
  });
  afterAll(() => other.drop());
  beforeEach(async () => {
    const rows = ODD.map((feedback, index) =>
      newFeedbackRow({ feedback, metadata: { odd: [null, index / 3] }, topics: ['a,b', '"c"'] }),
    );
    await insertRows(context.db, rows);
    await createToken(context, { name: 'One', scopes: ['metrics:read'] });
    await changeSettings(context, { shop_name: 'Bäckerei' });
    await recordAction(context, { action: 'delete_view', outcome: 'done' });
  });

  it('comes back as it was, every table to the letter, over what was there', async () => {
    await writeBackup({ address: from, kind }, file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const counts = await restoreBackup(other.address, file, { replace: true });
    expect(counts).toMatchObject({ feedback: 4, api_token: 1, setting: 1, audit_entry: 1 });
    const [before, after] = [await contents(from), await contents(other.address)];
    expect(Object.keys(after).length).toBeGreaterThan(15);
    expect(after).toEqual(before);
    // Its triggers are on again.
    await inDatabase(other.address, async (client) => {
      await client.query('UPDATE feedback SET rating = 1 WHERE rating <> 1');
      await client.query('SELECT feedback_rollup_fold()');
      const { rows } = await client.query(
        'SELECT sum(counts[1] + counts[2] + counts[3]) AS ones FROM feedback_rollup WHERE span = 1440',
      );
      expect(Number(rows[0]?.ones)).toBe(4);
      await expect(client.query('DELETE FROM audit_entry')).rejects.toThrow();
    });
  });

  it('is of one moment, while customers go on writing', async () => {
    let writing = true;
    let written = 0;
    const writers = Array.from({ length: 4 }, async () => {
      while (writing) {
        await insertRows(
          context.db,
          Array.from({ length: 5 }, () => newFeedbackRow()),
        );
        written += 5;
      }
    });
    let before = 0;
    let saved = 0;
    let during = 0;
    try {
      await expect.poll(() => written, { timeout: 30_000 }).toBeGreaterThan(200);
      before = written;
      saved = (await writeBackup({ address: from, kind }, file)).feedback ?? 0;
      during = written - before;
    } finally {
      writing = false;
      await Promise.all(writers);
    }
    expect(saved).toBeGreaterThanOrEqual(before);
    expect(saved).toBeLessThanOrEqual(written + ODD.length);
    expect(during).toBeGreaterThan(0);
    await restoreBackup(other.address, file, { replace: true });
    await inDatabase(other.address, async (client) => {
      expect(await countTableRows(client, 'feedback')).toBe(saved);
      // What statements left to be added up came along.
      await client.query('SELECT feedback_rollup_fold()');
      for (const rollup of [
        'feedback_rollup',
        'feedback_rollup_source',
        'feedback_rollup_language',
      ]) {
        const { rows } = await client.query(
          `SELECT sum((SELECT sum(n) FROM unnest(counts) n)) AS counted FROM ${rollup} WHERE span = 60`,
        );
        expect(Number(rows[0]?.counted), rollup).toBe(saved);
      }
    });
  });

  it('of an earlier version is brought up to this one', async () => {
    await writeBackup({ address: from, kind }, file);
    const early = (await inDatabase(from, selectMigrations)).slice(0, 2);
    const [header = '', ...lines] = gunzipSync(readFileSync(file)).toString().split('\n');
    const kept: string[] = [];
    // What the first two migrations had: people and tokens, no feedback with keys of the search.
    const tables = ['user', 'session', 'invitation', 'setting', 'api_token'];
    let inside = false;
    for (const line of lines) {
      if (line.startsWith('{"table"')) inside = tables.includes(JSON.parse(line).table);
      if (inside) kept.push(line);
    }
    const end = JSON.stringify({ end: true, tables: { api_token: 1, setting: 1 } });
    const first = JSON.stringify({ ...JSON.parse(header), migrations: early });
    const old = join(folder, 'old.gz');
    const last = kept.findIndex((line) => line.startsWith('{"end"'));
    const rows = last === -1 ? kept : kept.slice(0, last);
    writeFileSync(old, gzipSync([first, ...rows, end, ''].join('\n')));
    await restoreBackup(other.address, old, { replace: true });
    const migrations = await inDatabase(other.address, selectMigrations);
    expect(migrations).toEqual(await inDatabase(from, selectMigrations));
    const { api_token: tokens } = await contents(other.address);
    expect(tokens).toEqual((await contents(from)).api_token);
  });

  it('is not put over what is there, nor into a database of others, unless that is said', async () => {
    await writeBackup({ address: from, kind }, file);
    await restoreBackup(other.address, file, { replace: true });
    const again = restoreBackup(other.address, file);
    await expect(again).rejects.toThrow(/not empty .*--replace/);
    const stranger = 'CREATE TABLE wp_posts (id int)';
    await inDatabase(other.address, (client) => client.query(stranger));
    const shared = restoreBackup(other.address, file, { replace: true });
    await expect(shared).rejects.toThrow(/wp_posts of somebody else/);
    await inDatabase(other.address, (client) => client.query('DROP TABLE wp_posts'));
  });

  it('that is damaged, cut short or of a later version changes nothing', async () => {
    await writeBackup({ address: from, kind }, file);
    await restoreBackup(other.address, file, { replace: true });
    const before = await contents(other.address);
    const whole = readFileSync(file);
    const text = gunzipSync(whole).toString();
    const bad = {
      'cut short': whole.subarray(0, whole.length - 200),
      'without its end': gzipSync(text.replace(/\{"end".*\n/, '')),
      'with a row missing': gzipSync(text.replace(/\n\[[^\n]*\n/, '\n')),
      'no backup': gzipSync('hello\n'),
      'not even packed': Buffer.from('hello'),
      'of a later version': gzipSync(text.replace('"migrations":[', '"migrations":["2099_later",')),
    };
    for (const [what, bytes] of Object.entries(bad)) {
      const broken = join(folder, 'bad.gz');
      writeFileSync(broken, bytes);
      const restoring = restoreBackup(other.address, broken, { replace: true });
      await expect(restoring, what).rejects.toThrow();
    }
    expect(await contents(other.address)).toEqual(before);
  });

  it('of a first start that nobody used may go into a database that is the same', async () => {
    await writeBackup({ address: from, kind }, file);
    await context.db.query('TRUNCATE feedback, api_token, setting, audit_entry CASCADE');
    await welcomeFirstAdmin(context);
    const fresh = join(folder, 'fresh.gz');
    await writeBackup({ address: from, kind }, fresh);
    await restoreBackup(other.address, fresh, { replace: true });
    expect(await restoreBackup(other.address, file)).toMatchObject({ feedback: 4 });
  });
});
