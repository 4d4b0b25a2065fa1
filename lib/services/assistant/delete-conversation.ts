import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { deleteConversationRow } from '#lib/data/assistant-conversations.ts';
import type { Context } from '#lib/services/context.ts';
import { conversationOwner } from './conversation-owner.ts';

/** @throws AppError `not_found` when it is not there, or somebody else's. */
export async function deleteConversation(context: Context, id: string): Promise<void> {
  authorize(context.actor, 'feedback:read');
  const { owner } = conversationOwner(context.actor);
  if (await deleteConversationRow(context.db, id, owner)) return;
  throw new AppError('not_found', 'There is no conversation with this id.');
}
