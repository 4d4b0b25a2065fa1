import type { FormLocale } from '#lib/core/i18n/locales.ts';
import type { KioskReport } from '#lib/core/kiosk/kiosk-wire.ts';
import type { Database } from '#lib/infra/database.ts';

export interface Kiosk {
  id: string;
  name: string;
  source: string;
  locale: FormLocale;
  pinHash: string;
  createdAt: Date;
  /** Null once the link was opened. */
  codeExpiresAt: Date | null;
  enrolledAt: Date | null;
  lastSeenAt: Date | null;
  waiting: number;
  refused: number;
  oldestAt: Date | null;
  lastSentAt: Date | null;
}
type Row = Kiosk & Record<string, unknown>;

const COLUMNS = `id, name, source, locale, pin_hash AS "pinHash", created_at AS "createdAt",
  code_expires_at AS "codeExpiresAt", enrolled_at AS "enrolledAt", last_seen_at AS "lastSeenAt",
  waiting, refused, oldest_at AS "oldestAt", last_sent_at AS "lastSentAt"`;

type NewKiosk = Pick<Kiosk, 'id' | 'name' | 'source' | 'locale' | 'pinHash' | 'createdAt'> & {
  codeHash: string;
  codeExpiresAt: Date;
};

/** @returns null where there are `most` already. */
export async function insertKiosk(
  db: Database,
  kiosk: NewKiosk,
  most: number,
): Promise<Kiosk | null> {
  const { id, name, source, locale, pinHash, codeHash, codeExpiresAt, createdAt } = kiosk;
  const [row] = await db.query<Row>(
    `INSERT INTO kiosk (id, name, source, locale, pin_hash, code_hash, code_expires_at, created_at)
     SELECT $1::uuid, $2, $3, $4, $5, $6, $7::timestamptz, $8::timestamptz
      WHERE (SELECT count(*) FROM kiosk) < $9
     RETURNING ${COLUMNS}`,
    [id, name, source, locale, pinHash, codeHash, codeExpiresAt, createdAt, most],
  );
  return row ?? null;
}

/** All of them, by name. */
export function selectKiosks(db: Database): Promise<Kiosk[]> {
  return db.query<Row>(`SELECT ${COLUMNS} FROM kiosk ORDER BY lower(name), id`);
}

/** The kiosk whose device has the key of this hash; by kiosk_key_hash. */
export async function findKioskByKey(db: Database, keyHash: string): Promise<Kiosk | null> {
  const [row] = await db.query<Row>(`SELECT ${COLUMNS} FROM kiosk WHERE key_hash = $1`, [keyHash]);
  return row ?? null;
}

/**
 * Gives the kiosk of a link to the device with this key: the link holds once, but the same device
 * may ask again, for its answer may have been lost. By kiosk_code_hash.
 */
export async function enrolKiosk(
  db: Database,
  { codeHash, keyHash, now }: { codeHash: string; keyHash: string; now: Date },
): Promise<Kiosk | null> {
  const [row] = await db.query<Row>(
    `UPDATE kiosk
        SET key_hash = $2, code_expires_at = NULL, last_seen_at = $3,
            enrolled_at = COALESCE(enrolled_at, $3)
      WHERE code_hash = $1 AND (code_expires_at > $3 OR key_hash = $2)
     RETURNING ${COLUMNS}`,
    [codeHash, keyHash, now],
  );
  return row ?? null;
}

/** A new link for a kiosk; its device goes on until the link is opened. */
export async function renewKioskCode(
  db: Database,
  { id, codeHash, expiresAt }: { id: string; codeHash: string; expiresAt: Date },
): Promise<Kiosk | null> {
  const [row] = await db.query<Row>(
    `UPDATE kiosk SET code_hash = $2, code_expires_at = $3 WHERE id = $1 RETURNING ${COLUMNS}`,
    [id, codeHash, expiresAt],
  );
  return row ?? null;
}

export async function noteKioskReport(
  db: Database,
  id: string,
  { waiting, refused, oldest_at, sent_at }: KioskReport,
  now: Date,
): Promise<Kiosk | null> {
  const [row] = await db.query<Row>(
    `UPDATE kiosk
        SET last_seen_at = $2, waiting = $3, refused = $4, oldest_at = $5,
            last_sent_at = COALESCE($6, last_sent_at)
      WHERE id = $1
     RETURNING ${COLUMNS}`,
    [id, now, waiting, refused, oldest_at, sent_at],
  );
  return row ?? null;
}

/** @returns false when there is no such kiosk. */
export async function deleteKiosk(db: Database, id: string): Promise<boolean> {
  const rows = await db.query('DELETE FROM kiosk WHERE id = $1 RETURNING id', [id]);
  return rows.length > 0;
}
