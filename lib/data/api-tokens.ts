import type { Scope } from '#lib/core/access/actor.ts';
import type { Database } from '#lib/infra/database.ts';

export interface ApiToken {
  id: string;
  name: string;
  scopes: Scope[];
  createdAt: Date;
  /** Null: it does not run out. */
  expiresAt: Date | null;
  lastUsedAt: Date | null;
}

const COLUMNS = `id, name, scopes, created_at AS "createdAt", expires_at AS "expiresAt",
  last_used_at AS "lastUsedAt"`;

export async function insertToken(
  db: Database,
  token: ApiToken & { tokenHash: string },
): Promise<void> {
  await db.query(
    `INSERT INTO api_token (id, name, token_hash, scopes, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [token.id, token.name, token.tokenHash, token.scopes, token.createdAt, token.expiresAt],
  );
}

/** Tokens that were not revoked, the newest first. */
export function selectTokens(db: Database): Promise<ApiToken[]> {
  return db.query<ApiToken & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM api_token WHERE revoked_at IS NULL ORDER BY created_at DESC, id`,
  );
}

/** The token with this hash, unless it was revoked or ran out; by api_token_hash. */
export async function findLiveToken(
  db: Database,
  tokenHash: string,
  now: Date,
): Promise<ApiToken | null> {
  const [token] = await db.query<ApiToken & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM api_token
      WHERE token_hash = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)`,
    [tokenHash, now],
  );
  return token ?? null;
}

/** Which of these tokens still hold. */
export async function selectLiveTokenIds(
  db: Database,
  ids: string[],
  now: Date,
): Promise<Set<string>> {
  const rows = await db.query<{ id: string }>(
    `SELECT id FROM api_token
      WHERE id = ANY($1::uuid[]) AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)`,
    [ids, now],
  );
  return new Set(rows.map((row) => row.id));
}

export async function markTokenUsed(db: Database, id: string, now: Date): Promise<void> {
  await db.query('UPDATE api_token SET last_used_at = $2 WHERE id = $1', [id, now]);
}

/** @returns false when there is no such token, or it was revoked before. */
export async function revokeLiveToken(db: Database, id: string, now: Date): Promise<boolean> {
  const rows = await db.query(
    'UPDATE api_token SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL RETURNING id',
    [id, now],
  );
  return rows.length > 0;
}
