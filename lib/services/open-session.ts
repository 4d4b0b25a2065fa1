import { randomUUID } from 'node:crypto';
import { deleteExpiredSessions, insertSession } from '#lib/data/sessions.ts';
import type { User } from '#lib/data/users.ts';
import { log } from '#lib/infra/log.ts';
import { recordAction } from './audit/record-action.ts';
import type { Context } from './context.ts';

export const SESSION_DAYS = 14;

/** Begins a session for a user who has just proved who they are. @returns its id. */
export async function openSession(context: Context, user: User): Promise<string> {
  const { id: userId, name, email, role } = user;
  const createdAt = context.now();
  const expiresAt = new Date(createdAt.getTime() + SESSION_DAYS * 86_400_000);
  const id = randomUUID();
  await insertSession(context.db, { id, userId, createdAt, expiresAt });
  await deleteExpiredSessions(context.db, createdAt);
  log().info({ userId, sessionId: id }, 'signed in');
  const actor = { kind: 'user', userId, sessionId: id, name, email, role } as const;
  const client = context.actor.kind === 'customer' ? { client: context.actor.address } : {};
  await recordAction({ ...context, ...client, actor }, { action: 'sign_in', outcome: 'done' });
  return id;
}
