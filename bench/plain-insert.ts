import pg from 'pg';
import { now } from './clock.ts';
import type { PlainRow } from './import-file.ts';

const ROWS_A_STATEMENT = 500;

const INSERT = `
  INSERT INTO plain ("timestamp", customer_name, feedback, rating)
  SELECT * FROM unnest($1::timestamptz[], $2::text[], $3::text[], $4::smallint[])`;

/** The same rows in a table with nothing but a key, many a statement: what pg alone can do. @returns ms. */
export async function measurePlainInsert(url: string, rows: readonly PlainRow[]): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`CREATE TABLE plain (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      "timestamp" timestamptz NOT NULL, customer_name text NOT NULL, feedback text NOT NULL,
      rating smallint NOT NULL)`);
    const start = now();
    for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
      const some = rows.slice(at, at + ROWS_A_STATEMENT);
      await client.query(INSERT, [
        some.map((row) => row.timestamp),
        some.map((row) => row.customer_name),
        some.map((row) => row.feedback),
        some.map((row) => row.rating),
      ]);
    }
    return now() - start;
  } finally {
    await client.end();
  }
}
