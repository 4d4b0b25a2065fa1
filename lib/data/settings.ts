import type { Logo } from '#lib/core/settings/settings.ts';
import type { Database } from '#lib/infra/database.ts';

/** The one row of settings, and beside it the bytes of the logo under its id. */
const TEAM = 'team';
const logoKey = (id: string) => `logo:${id}`;

export interface KeptRow {
  version: number;
  /** As it was kept, by this version or another. */
  given: unknown;
  logo: Logo | null;
}

/** Null while nothing was ever set; by setting_pkey. */
export async function selectSettings(db: Database): Promise<KeptRow | null> {
  const [row] = await db.query<{ value: KeptRow }>('SELECT value FROM setting WHERE key = $1', [
    TEAM,
  ]);
  return row?.value ?? null;
}

/**
 * Keeps settings if nobody else changed them since `row.version - 1`.
 * @returns false where somebody did.
 */
export async function keepSettings(db: Database, row: KeptRow, now: Date): Promise<boolean> {
  const kept = await db.query(
    `INSERT INTO setting (key, value, updated_at) VALUES ($1, $2, $3)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at
       WHERE (setting.value->>'version')::int = $4
     RETURNING key`,
    [TEAM, JSON.stringify(row), now, row.version - 1],
  );
  return kept.length > 0;
}

/** To be done before the settings name it. */
export async function insertLogo(
  db: Database,
  { id, type }: Logo,
  bytes: Uint8Array,
  now: Date,
): Promise<void> {
  await db.query(
    `INSERT INTO setting (key, value, updated_at) VALUES ($1, $2, $3)
     ON CONFLICT (key) DO UPDATE SET updated_at = excluded.updated_at`,
    [logoKey(id), JSON.stringify({ type, data: Buffer.from(bytes).toString('base64') }), now],
  );
}

export interface LogoBytes {
  type: Logo['type'];
  bytes: Buffer<ArrayBuffer>;
}

export async function selectLogo(db: Database, id: string): Promise<LogoBytes | null> {
  const [row] = await db.query<{ value: { type: Logo['type']; data: string } }>(
    'SELECT value FROM setting WHERE key = $1',
    [logoKey(id)],
  );
  return row ? { type: row.value.type, bytes: Buffer.from(row.value.data, 'base64') } : null;
}

export async function deleteLogo(db: Database, id: string): Promise<void> {
  await db.query('DELETE FROM setting WHERE key = $1', [logoKey(id)]);
}
