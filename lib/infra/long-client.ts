import pg from 'pg';

/** A connection for work that may take longer than any query of the app is allowed to. */
export async function connectLong(address: pg.PoolConfig): Promise<pg.Client> {
  const client = new pg.Client({
    ...address,
    connectionTimeoutMillis: 5_000,
    query_timeout: 0,
    application_name: 'earshot-operator',
  });
  // Every query hears of a lost connection by itself; without a listener the process would end.
  client.on('error', () => {});
  await client.connect();
  return client;
}
