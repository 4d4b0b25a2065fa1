import pg from 'pg';
import { makeAsides, makeNames, makeTexts, type Words } from './history-words.ts';

const DAYS = 365;

/**
 * A day of feedback, in the order it would have come in: most of it around the clock, three pieces
 * in ten in two busy hours, and in the last ninety minutes something new to talk about. Ids are
 * UUIDv7 by their bits.
 */
const INSERT_DAY = `
  WITH drawn AS MATERIALIZED (
    SELECT number, md5(number::text) AS digits, random() AS luck, random() AS mood,
           ceil(random() * $4)::int AS said, ceil(random() * $5)::int AS name,
           ceil(random() * $6)::int AS aside, (1 + floor(5 * sqrt(random())))::smallint AS rating,
           date_trunc('milliseconds', $3::timestamptz) + CASE WHEN random() < 0.3
             THEN make_interval(secs => random() * 7200)
             ELSE make_interval(secs => random() * 86400) END AS moment
      FROM generate_series($1::int, $2::int) AS number)
  INSERT INTO feedback (id, "timestamp", received_at, customer_name, feedback, rating, sentiment,
    sentiment_score, engine, language, topics, source, request_hash, search_keys)
  SELECT (lpad(to_hex((extract(epoch FROM moment) * 1000)::bigint), 12, '0') || '7' ||
          substr(digits, 1, 3) || 'a' || substr(digits, 4, 15))::uuid,
         moment, moment, bench_name.text, bench_text.text || ' ' || bench_aside.text, rating,
         (CASE WHEN rating + mood > 4.2 THEN 'positive' WHEN rating + mood > 2.7 THEN 'neutral'
               ELSE 'negative' END)::sentiment,
         (rating - 3) / 2.0, 'lexicon', bench_text.language,
         CASE WHEN luck < 0.3 AND moment > now() - interval '90 minutes'
              THEN bench_text.topics || ('news ' || (luck * 40)::int)
              WHEN luck < 0.00001 THEN bench_text.topics || 'once in a while'::text
              ELSE bench_text.topics END,
         CASE WHEN mood < 0.0001 THEN 'kiosk-17'
              ELSE (ARRAY['form', 'form', 'api', 'kiosk', 'shop-1', 'shop-2'])[1 + (luck * 5)::int] END,
         digits, bench_text.keys || bench_name.keys || bench_aside.keys
    FROM drawn
    JOIN bench_text ON bench_text.number = said
    JOIN bench_name ON bench_name.number = name
    JOIN bench_aside ON bench_aside.number = aside
   ORDER BY moment`;

const POOL = `(number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, text text, keys integer[],
  language text, topics text[])`;
const CHUNK = 10_000;

async function fillPool(client: pg.Client, table: string, words: Words[]): Promise<void> {
  await client.query(`DROP TABLE IF EXISTS ${table}; CREATE TABLE ${table} ${POOL}`);
  for (let start = 0; start < words.length; start += CHUNK) {
    await client.query(
      `INSERT INTO ${table} (text, keys, language, topics)
       SELECT * FROM json_to_recordset($1)
         AS r(text text, keys integer[], language text, topics text[])`,
      [JSON.stringify(words.slice(start, start + CHUNK))],
    );
  }
  await client.query(`ANALYZE ${table}`);
}

/** Loads with the indexes away, which are then built from what is there: hours less of both. */
async function withoutIndexes(client: pg.Client, load: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
      WHERE tablename = 'feedback' AND indexname IN ('feedback_newest', 'feedback_found')`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  await load();
  for (const { definition } of rows) await client.query(definition);
}

/**
 * Replaces the feedback of a migrated database with a year of it up to now, the triggers off, and
 * builds the rollups afterwards.
 */
export async function seedHistory(url: string, rows: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET synchronous_commit = off; SET maintenance_work_mem = '1GB'");
    await client.query('TRUNCATE feedback CASCADE');
    await client.query('ALTER TABLE feedback DISABLE TRIGGER USER');
    await client.query('SELECT setseed(0.5)');
    const pools: [string, Words[]][] = [
      ['bench_text', makeTexts()],
      ['bench_name', makeNames()],
      ['bench_aside', makeAsides()],
    ];
    for (const [table, words] of pools) await fillPool(client, table, words);
    const end = Date.now();
    await withoutIndexes(client, async () => {
      for (let day = 0; day < DAYS; day += 1) {
        const first = Math.floor((rows * day) / DAYS) + 1;
        const last = Math.floor((rows * (day + 1)) / DAYS);
        const start = new Date(end - (DAYS - day) * 86_400_000);
        await client.query(INSERT_DAY, [
          first,
          last,
          start,
          ...pools.map(([, { length }]) => length),
        ]);
      }
    });
    await client.query('ALTER TABLE feedback ENABLE TRIGGER USER');
    await client.query('SELECT feedback_rollup_rebuild()');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
