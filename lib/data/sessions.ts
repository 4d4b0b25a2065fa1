import type { Role } from '#lib/core/access/actor.ts';
import type { Database } from '#lib/infra/database.ts';

export interface LiveSession {
  sessionId: string;
  expiresAt: Date;
  userId: string;
  email: string;
  name: string;
  role: Role;
}

export async function insertSession(
  db: Database,
  session: { id: string; userId: string; createdAt: Date; expiresAt: Date },
): Promise<void> {
  await db.prisma.session.create({ data: session });
}

/** The session and its user as they are now, or null once it ended; by session_pkey. */
export async function findLiveSession(
  db: Database,
  id: string,
  now: Date,
): Promise<LiveSession | null> {
  const [session] = await db.query<LiveSession & Record<string, unknown>>(
    `SELECT session.id AS "sessionId", expires_at AS "expiresAt", user_id AS "userId", email, name,
            role
       FROM session JOIN "user" ON "user".id = user_id
      WHERE session.id = $1 AND expires_at > $2`,
    [id, now],
  );
  return session ?? null;
}

/** Which of these sessions still hold. */
export async function selectLiveSessionIds(
  db: Database,
  ids: string[],
  now: Date,
): Promise<Set<string>> {
  const rows = await db.query<{ id: string }>(
    'SELECT id FROM session WHERE id = ANY($1::uuid[]) AND expires_at > $2',
    [ids, now],
  );
  return new Set(rows.map((row) => row.id));
}

export async function deleteSession(db: Database, id: string): Promise<void> {
  await db.prisma.session.deleteMany({ where: { id } });
}

/** By session_user. */
export async function selectSessionIdsOfUser(db: Database, userId: string): Promise<string[]> {
  const sessions = await db.prisma.session.findMany({ where: { userId }, select: { id: true } });
  return sessions.map((session) => session.id);
}

export async function deleteExpiredSessions(db: Database, now: Date): Promise<void> {
  await db.prisma.session.deleteMany({ where: { expiresAt: { lte: now } } });
}
