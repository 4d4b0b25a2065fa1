import type { Correction } from '#lib/core/sentiment/correction/correction.ts';
import type { Figures } from '#lib/core/sentiment/correction/figures.ts';
import type { Database } from '#lib/infra/database.ts';

/** An attempt to learn, and how it went. */
export interface LearningAttempt {
  version: number;
  createdAt: Date;
  base: string;
  kept: boolean;
  active: boolean;
  total: number;
  pairs: number;
  /** Null where there was too little to learn from. */
  figures: { groups: number; before: Figures; after: Figures } | null;
}

export type NewAttempt = Omit<LearningAttempt, 'version' | 'active'> & {
  weights: Int8Array | null;
  units: number[];
};

const SWITCH = 'sentiment_learning';
const MOST_ATTEMPTS = 50;

/** Writes an attempt down. One that is kept takes the place of the one before; one that is not ends it. */
export async function insertAttempt(db: Database, attempt: NewAttempt): Promise<void> {
  const { createdAt, base, kept, total, pairs, figures, weights, units } = attempt;
  await db.query(
    `WITH replaced AS (
       UPDATE sentiment_correction SET active = false, weights = NULL WHERE active)
     INSERT INTO sentiment_correction
       (created_at, base, kept, active, total, pairs, figures, units, weights)
     VALUES ($1, $2, $3, $3, $4, $5, $6, $7, $8)`,
    [
      createdAt,
      base,
      kept,
      total,
      pairs,
      JSON.stringify(figures),
      units,
      kept && weights ? Buffer.from(weights.buffer, weights.byteOffset, weights.length) : null,
    ],
  );
  await db.query(
    `DELETE FROM sentiment_correction WHERE NOT active AND version <=
       (SELECT max(version) FROM sentiment_correction) - ${MOST_ATTEMPTS}`,
  );
}

/** The last attempt; by sentiment_correction_pkey. */
export async function selectLatestAttempt(db: Database): Promise<LearningAttempt | null> {
  const [attempt] = await db.query<LearningAttempt & Record<string, unknown>>(
    `SELECT version, created_at AS "createdAt", base, kept, active, total, pairs, figures
       FROM sentiment_correction ORDER BY version DESC LIMIT 1`,
  );
  return attempt ?? null;
}

/**
 * What is in use: 'known' where that is the one the caller has already, null where nothing is, or
 * learning is off. Called every few seconds, so the weights travel only when they are new.
 */
export async function selectActiveCorrection(
  db: Database,
  known: number | undefined,
): Promise<Correction | 'known' | null> {
  const [row] = await db.query<
    Omit<Correction, 'weights'> & { weights: Buffer | null } & Record<string, unknown>
  >(
    `SELECT version, base, units,
            CASE WHEN version = $1 THEN NULL ELSE weights END AS weights
       FROM sentiment_correction
      WHERE active AND NOT EXISTS
        (SELECT 1 FROM setting WHERE key = $2 AND value = 'false'::jsonb)`,
    [known ?? null, SWITCH],
  );
  if (!row) return null;
  const { version, base, units, weights } = row;
  if (version === known) return 'known';
  if (!weights) return null;
  return { version, base, units, weights: Int8Array.from(weights, (byte) => (byte << 24) >> 24) };
}

/** Forgets everything that was learnt. Versions go on from where they were. */
export async function deleteAttempts(db: Database): Promise<void> {
  await db.query('DELETE FROM sentiment_correction');
}

/** On unless somebody switched it off. */
export async function selectLearningSwitch(db: Database): Promise<boolean> {
  const [row] = await db.query<{ value: unknown }>('SELECT value FROM setting WHERE key = $1', [
    SWITCH,
  ]);
  return row?.value !== false;
}

export async function keepLearningSwitch(db: Database, on: boolean, now: Date): Promise<void> {
  await db.query(
    `INSERT INTO setting (key, value, updated_at) VALUES ($1, $2, $3)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`,
    [SWITCH, JSON.stringify(on), now],
  );
}
