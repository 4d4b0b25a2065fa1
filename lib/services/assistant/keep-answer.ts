import { uuidv7 } from 'uuidv7';
import { authorize } from '#lib/core/access/authorize.ts';
import {
  type AnswerContent,
  type AssistantMessage,
  MOST_MESSAGES,
} from '#lib/core/assistant/assistant-wire.ts';
import { insertMessage } from '#lib/data/assistant-conversations.ts';
import type { Context } from '#lib/services/context.ts';
import { messageToWire } from './read-conversation.ts';

/** Keeps an answer with its question. Where the conversation was deleted meanwhile it is not kept. */
export async function keepAnswer(
  context: Context,
  conversationId: string | null,
  content: AnswerContent,
): Promise<AssistantMessage> {
  authorize(context.actor, 'feedback:read');
  const message = { id: uuidv7(), timestamp: context.now(), content };
  if (conversationId !== null) {
    await insertMessage(context.db, conversationId, message, content.citations, MOST_MESSAGES);
  }
  return messageToWire(message);
}
