import { getToken } from 'next-auth/jwt';
import type { Actor } from '#lib/core/access/actor.ts';
import { findLiveSession } from '#lib/data/sessions.ts';
import { database } from '#lib/infra/database.ts';
import { rootSecret } from '#lib/infra/secrets.ts';
import { parseCookies } from './parse-cookies.ts';
import { sessionCookieName } from './session-cookie.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export type UserActor = Extract<Actor, { kind: 'user' }>;

/**
 * Who a browser's cookies say is asking: checked against the session's row each time, so that a
 * session that ended opens nothing, whatever its cookie says. Null for nobody.
 * @throws AppError `unavailable` when the database is away.
 */
export async function readSessionActor(cookieHeader: string | null): Promise<UserActor | null> {
  const cookies = parseCookies(cookieHeader);
  const token = await getToken({
    // The helper reads cookies and headers and nothing else of a request.
    req: { cookies, headers: {} } as unknown as Parameters<typeof getToken>[0]['req'],
    secret: rootSecret(),
    cookieName: sessionCookieName(),
  });
  const sessionId = token?.sessionId;
  if (typeof sessionId !== 'string' || !UUID.test(sessionId)) return null;
  const session = await findLiveSession(database(), sessionId, new Date());
  if (!session) return null;
  const { userId, name, email, role } = session;
  return { kind: 'user', userId, sessionId, name, email, role };
}
