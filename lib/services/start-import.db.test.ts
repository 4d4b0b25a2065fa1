import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CSV_COLUMNS, csvLine, feedbackToCsv } from '#lib/core/feedback/csv.ts';
import type { ImportFormat } from '#lib/core/import/import-file.ts';
import type { ImportEvent } from '#lib/core/import/import-report.ts';
import { testContext } from '#test/test-context.ts';
import { listFeedback } from './list-feedback.ts';
import { startImport } from './start-import.ts';
import { submitFeedback } from './submit-feedback.ts';
import { summarizeFeedback } from './summarize-feedback.ts';

const context = testContext();

async function* pieces(body: string | Uint8Array): AsyncGenerator<Uint8Array, void> {
  const bytes = Buffer.from(body);
  for (let start = 0; start < bytes.length; start += 50_001) {
    yield bytes.subarray(start, start + 50_001);
  }
}

async function events(body: string | Uint8Array, format: ImportFormat, dryRun = false) {
  const started = await startImport(context, pieces(body), format, { dry_run: String(dryRun) });
  const all: ImportEvent[] = [];
  try {
    for await (const event of started.events()) all.push(event);
  } finally {
    await started.ended;
  }
  return all;
}

const report = async (...given: Parameters<typeof events>) => (await events(...given)).at(-1);
const listed = async () => (await listFeedback(context, { limit: '100' })).data;
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('earshot-import-'));

let before: string[] = [];
beforeEach(() => {
  before = leftovers();
  return () => expect(leftovers()).toEqual(before);
});

/** The database file of an old tutorial, or of somebody who knows SQL. */
function sqliteFile(sql: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-sqlite-'));
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
  const db = new DatabaseSync(join(folder, 'feedback.db'));
  db.exec(sql);
  db.close();
  const bytes = readFileSync(join(folder, 'feedback.db'));
  rmSync(folder, { recursive: true });
  return bytes;
}

const TUTORIAL = `
  CREATE TABLE feedback (id INTEGER PRIMARY KEY AUTOINCREMENT, customer_name TEXT, feedback TEXT,
    rating INTEGER, sentiment TEXT, timestamp DATETIME DEFAULT CURRENT_TIMESTAMP);`;

describe('startImport', () => {
  it('takes a CSV file, with what was given kept and what is to be known found out', async () => {
    const csv =
      '\ufeffName;Comment;Stars;Date\r\nLucía;"Muy lento;\r\nel ""envío"" y caro";2;2019-05-01 10:00:00.250\r\n\r\nBob;Great service, thank you;5;1556704800\r\n';
    expect(await report(csv, 'csv')).toEqual({
      type: 'report',
      dry_run: false,
      rows: 2,
      imported: 2,
      repeated: 0,
      refused: 0,
      errors: [],
    });
    expect(await listed()).toMatchObject([
      {
        customer_name: 'Lucía',
        feedback: 'Muy lento;\r\nel "envío" y caro',
        rating: 2,
        timestamp: '2019-05-01T10:00:00.250Z',
        language: 'es',
        source: 'import',
      },
      { customer_name: 'Bob', sentiment: 'positive', timestamp: '2019-05-01T10:00:00.000Z' },
    ]);
  });

  it('adds nothing when it comes again, and says so once to those who watch', async () => {
    const reasons: string[] = [];
    const stop = context.bus.subscribe('feedback_bulk', ({ reason }) => reasons.push(reason));
    const csv = `text\tscore\tcreated_at\n${Array.from({ length: 1_203 }, (_, index) => `Piece ${index}\t${(index % 5) + 1}\t2024-01-01 00:00:00\n`).join('')}`;
    expect(await report(csv, 'csv', true)).toMatchObject({ dry_run: true, imported: 1_203 });
    expect((await summarizeFeedback(context)).total).toBe(0);
    const told = await events(csv, 'csv');
    expect(told.map((one) => [one.type, one.rows])).toEqual([
      ['progress', 0],
      ['progress', 500],
      ['progress', 1_000],
      ['progress', 1_203],
      ['report', 1_203],
    ]);
    expect(await report(csv, 'csv')).toMatchObject({ imported: 0, repeated: 1_203 });
    expect(await report(csv, 'csv', true)).toMatchObject({ imported: 0, repeated: 1_203 });
    expect((await summarizeFeedback(context)).total).toBe(1_203);
    expect((await listed())[0]).toMatchObject({ customer_name: 'Anonymous' });
    expect(reasons).toEqual(['import']);
    stop();
  });

  it('says which row it refused, and why, and takes the others', async () => {
    const lines = [
      '{"customer_name":"Ada","feedback":"Lovely","rating":"5","timestamp":"2024-01-01T00:00:00Z"}',
      '{"customer_name":"Ada","feedback":"","rating":7}',
      '{broken',
      '[1]',
      '',
      '{"customer_name":"Ada","feedback":"a\\u0000b","rating":3}',
      '{"customer_name":"Ada","feedback":"from tomorrow","rating":3,"timestamp":"2999-01-01"}',
      '{"customer_name":"Ada","feedback":"some day","rating":3,"timestamp":"03/04/2024"}',
      '{"customer_name":"Ada","feedback":"odd extras","rating":3,"metadata":"{","source":"=x"}',
      '{"author":"Ada","text":"Fine","score":4,"metadata":{"a":1},"source":"shop-12","id":7}',
      '{"__proto__":{"rating":5},"feedback":"x","customer_name":"y"}',
    ];
    const told = await report(lines.join('\n'), 'ndjson');
    expect(told).toMatchObject({ rows: 10, imported: 2, refused: 8 });
    const { errors } = told as { errors: { row: number; field: string; code: string }[] };
    expect(errors.map(({ row, field, code }) => `${row} ${field} ${code}`)).toEqual([
      '2 feedback required',
      '2 rating not_a_rating',
      '3  not_json',
      '4  not_json',
      '5 feedback unreadable_characters',
      '6 timestamp ahead',
      '7 timestamp not_a_timestamp',
      '8 metadata not_an_object',
      '10 rating required',
    ]);
    expect(await listed()).toMatchObject([
      { feedback: 'Fine', source: 'shop-12', metadata: { a: 1 } },
      { feedback: 'Lovely', rating: 5 },
    ]);
  });

  it('names a thousand mistakes and counts the rest', async () => {
    const told = await report(`feedback,rating\n${'x,9\n'.repeat(1_777)}`, 'csv');
    expect(told).toMatchObject({ rows: 1_777, refused: 1_777, errors: { length: 1_000 } });
  });

  it('takes back its own export, formulas and all', async () => {
    for (const feedback of ['=1+1', "'=1+1", '-', '  spaced "out"\r\n', '@you, ; \t']) {
      await submitFeedback(context, {
        customer_name: '+Ada',
        feedback,
        rating: 3,
        metadata: { a: ['=', 1] },
      });
    }
    const given = await listed();
    const csv = `\ufeff${csvLine(CSV_COLUMNS)}${given.map(feedbackToCsv).join('')}`;
    expect(await report(csv, 'csv')).toMatchObject({ imported: 0, repeated: 5 });
    await context.db.query('TRUNCATE feedback CASCADE');
    expect(await report(csv, 'csv')).toMatchObject({ imported: 5, refused: 0 });
    expect(await listed()).toEqual(given);
  });

  it('takes the SQLite file of an old tutorial', async () => {
    const file = sqliteFile(`${TUTORIAL}
      INSERT INTO feedback (customer_name, feedback, rating, sentiment, timestamp) VALUES
        ('Ada', 'The checkout is broken and awful', 1, 'positive', '2023-06-01 12:00:00.123456'),
        ('Bob', 'Great', 5.0, NULL, 1685620801), ('Eve', 'No rating', NULL, NULL, NULL),
        ('Eve', x'00ff', 3, NULL, NULL), ('Eve', '${'x'.repeat(1001)}', 3, NULL, NULL);`);
    const told = await report(file, 'sqlite');
    expect(told).toMatchObject({ rows: 5, imported: 2, refused: 3 });
    expect(await report(file, 'sqlite')).toMatchObject({ imported: 0, repeated: 2 });
    expect(await listed()).toMatchObject([
      { customer_name: 'Bob', timestamp: '2023-06-01T12:00:01.000Z', rating: 5 },
      { customer_name: 'Ada', timestamp: '2023-06-01T12:00:00.123Z', sentiment: 'negative' },
    ]);
  });

  it('takes a SQLite file whole, with columns, triggers and indexes of its own', async () => {
    const file = sqliteFile(`
      CREATE TABLE feedback (id INTEGER PRIMARY KEY AUTOINCREMENT, customer_name TEXT, feedback TEXT,
        sentiment TEXT, rating INTEGER, timestamp TEXT DEFAULT CURRENT_TIMESTAMP, topics TEXT,
        rating_doubled INTEGER GENERATED ALWAYS AS (rating * 2));
      CREATE TABLE loud (a); CREATE INDEX by_name ON feedback (customer_name);
      CREATE TRIGGER shout AFTER INSERT ON feedback BEGIN INSERT INTO loud VALUES (1); END;
      CREATE VIEW best AS SELECT * FROM feedback WHERE rating = 5;
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1234)
      INSERT INTO feedback (customer_name, feedback, sentiment, rating)
        SELECT 'Customer ' || i, 'Piece ' || i, 'neutral', i % 5 + 1 FROM n;`);
    const whole = { rows: 1_234, imported: 1_234, repeated: 0, refused: 0, errors: [] };
    expect(await report(file, 'sqlite')).toMatchObject(whole);
    expect((await summarizeFeedback(context)).total).toBe(1_234);
  });

  it('takes an older SQLite file with fewer columns, in WAL mode', async () => {
    const file = sqliteFile(`PRAGMA journal_mode = WAL; CREATE TABLE Feedback (comment, rating);
      INSERT INTO Feedback VALUES ('Great', '5');`);
    expect(await report(file, 'sqlite')).toMatchObject({ imported: 1 });
  });

  const ok = 'feedback,rating\nLovely,5\n';
  it.each<[string, ImportFormat, string | Uint8Array, string]>([
    ['an empty file', 'csv', '', 'is empty'],
    ['no known column', 'csv', 'a,b\n1,2\n', 'no column for feedback and rating'],
    ['a binary file', 'csv', Buffer.alloc(300_000), 'no column'],
    ['a photograph', 'csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1]), 'not UTF-8'],
    ['Latin 1', 'csv', Buffer.from(`${ok}Schön,5\n`, 'latin1'), 'not UTF-8'],
    ['a quote that never ends', 'csv', `${ok}"Lovely,5\n`, 'never closed'],
    ['an endless line', 'csv', ok + 'x'.repeat(1_100_000), 'more than 1000000'],
    ['an endless line', 'ndjson', `{}\n{"a":"${'x'.repeat(1_100_000)}`, 'Line 2 has more than'],
    ['a zip renamed', 'sqlite', Buffer.from('PK\u0003\u0004'.padEnd(5_000, 'x')), 'no SQLite'],
    ['nothing', 'sqlite', '', "has no table 'feedback'"],
    ['no table', 'sqlite', sqliteFile('CREATE TABLE other (a)'), "has no table 'feedback'"],
    ['half of it', 'sqlite', sqliteFile(TUTORIAL).subarray(0, 5_000), 'damaged'],
    [
      'an endless view',
      'sqlite',
      sqliteFile(`CREATE VIEW feedback AS WITH RECURSIVE n(rating) AS
      (SELECT 1 UNION ALL SELECT rating FROM n) SELECT rating, 'x' AS feedback FROM n`),
      'no table',
    ],
    ['other columns', 'sqlite', sqliteFile('CREATE TABLE feedback (a, "b""; DROP")'), 'no column'],
  ])(
    'refuses a file that cannot be read, and stores nothing of it: %s (%s)',
    async (_, format, body, words) => {
      await expect(events(body, format)).rejects.toMatchObject({
        code: expect.stringMatching(/^(invalid_input|body_too_large)$/),
        message: expect.stringContaining(words),
      });
      expect((await summarizeFeedback(context)).total).toBe(0);
    },
  );

  it('refuses an upload that is too large or breaks off', async () => {
    async function* endless() {
      for (;;) yield new Uint8Array(8_000_000);
    }
    async function* broken() {
      yield Buffer.from(ok);
      throw new Error('socket hang up');
    }
    const attempt = (body: AsyncIterable<Uint8Array>) => startImport(context, body, 'csv');
    await expect(attempt(endless())).rejects.toMatchObject({ code: 'body_too_large' });
    await expect(attempt(broken())).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('reads UTF-16, as Excel saves it', async () => {
    const file = Buffer.from('\ufefffeedback\trating\nSchön\t5\n', 'utf16le');
    expect(await report(file, 'csv')).toMatchObject({ imported: 1 });
    expect((await listed())[0]?.feedback).toBe('Schön');
  });

  it('runs to its end when nobody listens any more', async () => {
    const csv = `feedback,rating\n${Array.from({ length: 2_000 }, (_, index) => `Piece ${index},3\n`).join('')}`;
    const started = await startImport(context, pieces(csv), 'csv');
    for await (const event of started.events()) if (event.rows >= 500) break;
    await started.ended;
    expect((await summarizeFeedback(context)).total).toBe(2_000);
  });

  it('leaves the others their turn', async () => {
    const csv = `feedback,rating\n${Array.from({ length: 1_000 }, (_, index) => `${'The checkout was slow again. '.repeat(30)}${index},2\n`).join('')}`;
    // In the thread's own time: a busy machine is no fault of the import.
    const spent = () => process.threadCpuUsage().user / 1000;
    let longest = 0;
    let last = spent();
    const pulse = setInterval(() => {
      longest = Math.max(longest, spent() - last);
      last = spent();
    }, 1);
    await events(csv, 'csv');
    clearInterval(pulse);
    expect(longest).toBeLessThan(100);
  });

  it('is for those who may', () => {
    const actor = { kind: 'token', tokenId: null, name: 't', scopes: ['feedback:read'] } as const;
    expect(() => startImport({ ...context, actor }, pieces(ok), 'csv')).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
  });
});
