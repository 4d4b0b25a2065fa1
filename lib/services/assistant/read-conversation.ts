import { authorize } from '#lib/core/access/authorize.ts';
import {
  type AssistantConversation,
  type AssistantMessage,
  MOST_MESSAGES,
} from '#lib/core/assistant/assistant-wire.ts';
import { AppError } from '#lib/core/errors.ts';
import {
  findConversation,
  type KeptMessage,
  selectMessages,
} from '#lib/data/assistant-conversations.ts';
import type { Context } from '#lib/services/context.ts';
import { conversationOwner } from './conversation-owner.ts';
import { conversationToWire } from './list-conversations.ts';

export type ConversationWire = AssistantConversation & { messages: AssistantMessage[] };

export const messageToWire = ({ id, timestamp, content }: KeptMessage): AssistantMessage => ({
  id,
  timestamp: timestamp.toISOString(),
  content,
});

/** @throws AppError `not_found` when it is not there, or somebody else's. */
export async function readConversation(context: Context, id: string): Promise<ConversationWire> {
  authorize(context.actor, 'feedback:read');
  const { owner } = conversationOwner(context.actor);
  const found = await findConversation(context.db, id, owner);
  if (!found) throw new AppError('not_found', 'There is no conversation with this id.');
  const messages = await selectMessages(context.db, id, MOST_MESSAGES);
  return { ...conversationToWire(found), messages: messages.map(messageToWire) };
}
