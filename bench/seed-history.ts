import pg from 'pg';

/**
 * A year of feedback up to now, in the order it would have come in: most of it around the clock,
 * three pieces in ten in two busy hours a day, and something new to talk about at the end. Texts of
 * some three hundred bytes; ids are UUIDv7 by their bits.
 */
const INSERT = `
  INSERT INTO feedback (id, "timestamp", received_at, customer_name, feedback, rating, sentiment,
    sentiment_score, engine, language, topics, source, request_hash)
  SELECT (lpad(to_hex((extract(epoch FROM moment) * 1000)::bigint), 12, '0') || '7' ||
          substr(md5(number::text), 1, 3) || 'a' || substr(md5(number::text), 4, 15))::uuid,
         moment, moment, 'Customer ' || number,
         concat_ws(' ', words[1 + (luck * 8)::int], words[1 + (luck * 80)::int % 8],
           words[1 + (luck * 800)::int % 8], words[1 + (luck * 8000)::int % 8], number),
         rating,
         (CASE WHEN rating + mood > 4.2 THEN 'positive' WHEN rating + mood > 2.7 THEN 'neutral'
               ELSE 'negative' END)::sentiment,
         (rating - 3) / 2.0, 'lexicon',
         (ARRAY['en', 'en', 'en', 'de', 'fr', 'es', 'ne', 'ja', 'pt', 'it', 'und'])[1 + (mood * 10)::int],
         ARRAY[CASE WHEN luck < 0.3 AND moment > now() - interval '90 minutes'
                    THEN 'news ' || (luck * 40)::int ELSE 'topic ' || (luck * luck * 200)::int END,
               'topic ' || (mood * 200)::int],
         (ARRAY['form', 'form', 'api', 'kiosk', 'shop-1', 'shop-2'])[1 + (luck * 5)::int],
         md5(number::text)
    FROM (SELECT number, random() AS luck, random() AS mood,
                 (1 + floor(5 * sqrt(random())))::smallint AS rating,
                 date_trunc('milliseconds', now()) - CASE WHEN random() < 0.3
                   THEN make_interval(days => floor(random() * 365)::int, secs => random() * 7200)
                   ELSE make_interval(secs => random() * 365 * 86400) END AS moment
            FROM generate_series(1, $1::int) AS number
           ORDER BY moment) AS drawn,
         (SELECT ARRAY[
           'The staff were friendly and knew what they were talking about, thank you.',
           'The queue was far too long for a Tuesday morning, only one till was open.',
           'Checkout refused my card twice and then charged it three times over.',
           'Everything arrived a day early, well packed and exactly as described.',
           'Nobody answered the telephone, so I had to come back in person after work.',
           'The coffee was cold, the table was dirty, the music was lovely though.',
           'I could not find the sizes on the page, the pictures were fine however.',
           'Best experience I have had in years and I shall certainly come again.',
           'It was all right, nothing special, about what one expects for the price.'] AS words) AS said`;

/** Replaces the feedback of a migrated database, with the triggers off, and builds the rollups afterwards. */
export async function seedHistory(url: string, rows: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('TRUNCATE feedback');
    await client.query('ALTER TABLE feedback DISABLE TRIGGER USER');
    await client.query('SELECT setseed(0.5)');
    await client.query(INSERT, [rows]);
    await client.query('ALTER TABLE feedback ENABLE TRIGGER USER');
    await client.query('SELECT feedback_rollup_rebuild()');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
