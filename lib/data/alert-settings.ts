import type { Queries } from '#lib/infra/database.ts';

const KEY = 'alerts';

/** As they were kept, by this version or another; null while nothing was set. By setting_pkey. */
export async function selectAlertSettings(db: Queries): Promise<unknown> {
  const [row] = await db.query<{ value: unknown }>('SELECT value FROM setting WHERE key = $1', [
    KEY,
  ]);
  return row?.value ?? null;
}

export async function keepAlertSettings(db: Queries, value: object, now: Date): Promise<void> {
  await db.query(
    `INSERT INTO setting (key, value, updated_at) VALUES ($1, $2, $3)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`,
    [KEY, JSON.stringify(value), now],
  );
}
