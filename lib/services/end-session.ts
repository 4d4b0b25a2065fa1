import { deleteSession } from '#lib/data/sessions.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';

/** Ends a session everywhere: its cookie opens nothing any more, its sockets are cut off. */
export async function endSession(context: Context, sessionId: string): Promise<void> {
  await deleteSession(context.db, sessionId);
  context.bus.publish('session_ended', { sessionId });
  log().info({ sessionId }, 'signed out');
}
