import pg from 'pg';

/** Where a PostgreSQL for tests is: DATABASE_URL, else, in CI, this machine's own. */
export async function findPostgres(ci: boolean): Promise<string | null> {
  const given = process.env.DATABASE_URL;
  const url = given ?? (ci ? 'postgres://postgres@127.0.0.1:5432/postgres' : null);
  if (!url) return null;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  await client.end();
  return url;
}
