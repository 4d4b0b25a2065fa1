import pg from 'pg';
import { makeAsides, makeNames, makeSentences } from './history-words.ts';

const DAYS = 365;

/**
 * A day of feedback, in the order it would have come in: most of it around the clock, three pieces
 * in ten in two busy hours, and in the last ninety minutes something new to talk about. Two to four
 * sentences of one language; ids are UUIDv7 by their bits.
 */
const INSERT_DAY = `
  WITH drawn AS MATERIALIZED (
    SELECT number, random() AS luck, random() AS mood, ceil(random() * names)::int AS name,
           ceil(random() * asides)::int AS aside, first, last,
           ARRAY(SELECT first + floor(random() * (last - first + 1))::int
                   FROM generate_series(1, 2 + (number % 3)) WHERE number IS NOT NULL) AS said,
           (1 + floor(5 * sqrt(random())))::smallint AS rating,
           date_trunc('milliseconds', $3::timestamptz) + CASE WHEN random() < 0.3
             THEN make_interval(secs => random() * 7200)
             ELSE make_interval(secs => random() * 86400) END AS moment
      FROM generate_series($1::int, $2::int) AS number,
           (SELECT (SELECT count(*) FROM bench_name) AS names,
                   (SELECT count(*) FROM bench_aside) AS asides,
                   (SELECT count(*) FROM bench_sentence) AS sentences) AS pools
      CROSS JOIN LATERAL (
        SELECT first, last FROM bench_language
         WHERE first <= 1 + floor(random() * sentences) + number * 0
         ORDER BY first DESC LIMIT 1) AS tongue)
  INSERT INTO feedback (id, "timestamp", received_at, customer_name, feedback, rating, sentiment,
    sentiment_score, engine, language, topics, source, request_hash, search_keys)
  SELECT (lpad(to_hex((extract(epoch FROM moment) * 1000)::bigint), 12, '0') || '7' ||
          substr(md5(drawn.number::text), 1, 3) || 'a' || substr(md5(drawn.number::text), 4, 15))::uuid,
         moment, moment, bench_name.text, words.text || ' ' || bench_aside.text, rating,
         (CASE WHEN rating + mood > 4.2 THEN 'positive' WHEN rating + mood > 2.7 THEN 'neutral'
               ELSE 'negative' END)::sentiment,
         (rating - 3) / 2.0, 'lexicon', words.language,
         CASE WHEN luck < 0.3 AND moment > now() - interval '90 minutes'
              THEN words.topics || ('news ' || (luck * 40)::int)
              WHEN luck < 0.00001 THEN words.topics || 'once in a while'::text
              ELSE words.topics END,
         CASE WHEN mood < 0.0001 THEN 'kiosk-17'
              ELSE (ARRAY['form', 'form', 'api', 'kiosk', 'shop-1', 'shop-2'])[1 + (luck * 5)::int] END,
         md5(drawn.number::text),
         ARRAY(SELECT DISTINCT unnest(words.keys || bench_name.keys || bench_aside.keys))
    FROM drawn
    JOIN bench_name ON bench_name.number = name
    JOIN bench_aside ON bench_aside.number = aside
    CROSS JOIN LATERAL (
      SELECT string_agg(text, ' ') AS text, min(language) AS language,
             array_agg(DISTINCT topic) AS topics, feedback_join(keys) AS keys
        FROM bench_sentence WHERE number = ANY(said)) AS words
   ORDER BY moment`;

const POOLS = `
  CREATE AGGREGATE feedback_join(integer[]) (SFUNC = array_cat, STYPE = integer[], INITCOND = '{}');
  CREATE TABLE bench_name (number integer PRIMARY KEY, text text, keys integer[]);
  CREATE TABLE bench_aside (LIKE bench_name INCLUDING ALL);
  CREATE TABLE bench_sentence (LIKE bench_name INCLUDING ALL, language text, topic text);`;

/** Sentences of one language lie together, so that a language is a range of numbers. */
async function fillPools(client: pg.Client): Promise<void> {
  await client.query(POOLS);
  const fill = (table: string, rows: object[], more = '') =>
    client.query(
      `INSERT INTO ${table} SELECT row_number() OVER (${more && 'ORDER BY language'}), text, keys ${more}
         FROM json_to_recordset($1) AS r(text text, keys integer[], language text, topic text)`,
      [JSON.stringify(rows)],
    );
  await fill('bench_name', makeNames());
  await fill('bench_aside', makeAsides());
  await fill('bench_sentence', makeSentences(), ', language, topic');
  await client.query(`CREATE TABLE bench_language AS
    SELECT min(number) AS first, max(number) AS last FROM bench_sentence GROUP BY language`);
  await client.query('ANALYZE');
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
    await client.query('TRUNCATE feedback');
    await client.query('ALTER TABLE feedback DISABLE TRIGGER USER');
    await client.query(`DROP TABLE IF EXISTS bench_name, bench_aside, bench_sentence, bench_language;
      DROP AGGREGATE IF EXISTS feedback_join(integer[]); SELECT setseed(0.5)`);
    await fillPools(client);
    const end = Date.now();
    await withoutIndexes(client, async () => {
      for (let day = 0; day < DAYS; day += 1) {
        const first = Math.floor((rows * day) / DAYS) + 1;
        const last = Math.floor((rows * (day + 1)) / DAYS);
        const start = new Date(end - (DAYS - day) * 86_400_000);
        await client.query(INSERT_DAY, [first, last, start]);
      }
    });
    await client.query('ALTER TABLE feedback ENABLE TRIGGER USER');
    await client.query('SELECT feedback_rollup_rebuild()');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
