import { randomUUID } from 'node:crypto';
import { deleteExpiredSessions, insertSession } from '#lib/data/sessions.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';

export const SESSION_DAYS = 14;

/** Begins a session for a user who has just proved who they are. @returns its id. */
export async function openSession(context: Context, userId: string): Promise<string> {
  const createdAt = context.now();
  const expiresAt = new Date(createdAt.getTime() + SESSION_DAYS * 86_400_000);
  const id = randomUUID();
  await insertSession(context.db, { id, userId, createdAt, expiresAt });
  await deleteExpiredSessions(context.db, createdAt);
  log().info({ userId, sessionId: id }, 'signed in');
  return id;
}
