import { authorize } from '#lib/core/access/authorize.ts';
import {
  type AssistantConversation,
  MOST_CONVERSATIONS,
} from '#lib/core/assistant/assistant-wire.ts';
import { type Conversation, selectConversations } from '#lib/data/assistant-conversations.ts';
import type { Context } from '#lib/services/context.ts';
import { conversationOwner } from './conversation-owner.ts';

export const conversationToWire = (one: Conversation): AssistantConversation => ({
  id: one.id,
  title: one.title,
  created_at: one.createdAt.toISOString(),
  updated_at: one.updatedAt.toISOString(),
});

/** The asker's own conversations with the assistant, the newest first. */
export async function listConversations(
  context: Context,
): Promise<{ data: AssistantConversation[] }> {
  authorize(context.actor, 'feedback:read');
  const { owner } = conversationOwner(context.actor);
  const found = await selectConversations(context.db, owner, MOST_CONVERSATIONS);
  return { data: found.map(conversationToWire) };
}
