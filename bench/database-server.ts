import pg from 'pg';

/** DATABASE_URL when a PostgreSQL answers there; null: measure on the embedded database. */
export async function databaseServer(): Promise<string | null> {
  const url = process.env.DATABASE_URL;
  if (!url) return null;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    return url;
  } catch (error) {
    console.log(`Nothing answers at DATABASE_URL (${String(error)}).`);
    return null;
  } finally {
    await client.end();
  }
}
