import { deleteSession, findLiveSession } from '#lib/data/sessions.ts';
import { log } from '#lib/infra/log.ts';
import { recordAction } from './audit/record-action.ts';
import type { Context } from './context.ts';

/** Ends a session everywhere: its cookie opens nothing any more, its sockets are cut off. */
export async function endSession(context: Context, sessionId: string): Promise<void> {
  const session = await findLiveSession(context.db, sessionId, context.now());
  await deleteSession(context.db, sessionId);
  context.bus.publish('session_ended', { sessionId });
  log().info({ sessionId }, 'signed out');
  if (!session) return;
  const client = context.actor.kind === 'customer' ? { client: context.actor.address } : {};
  const actor = { kind: 'user', ...session } as const;
  await recordAction({ ...context, ...client, actor }, { action: 'sign_out', outcome: 'done' });
}
