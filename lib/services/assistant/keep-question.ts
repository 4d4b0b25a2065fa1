import { uuidv7 } from 'uuidv7';
import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import {
  type AssistantMessage,
  MOST_CONVERSATIONS,
  MOST_MESSAGES,
  MOST_QUESTION,
} from '#lib/core/assistant/assistant-wire.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { DESK_LOCALES, type DeskLocale } from '#lib/core/i18n/locales.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { insertConversation, insertMessage } from '#lib/data/assistant-conversations.ts';
import type { Context } from '#lib/services/context.ts';
import { conversationOwner } from './conversation-owner.ts';
import { readConversation } from './read-conversation.ts';

const TITLE = 80;

export const questionSchema = z.strictObject({
  text: z.string('must be text').check(
    z.refine((text) => text.trim() !== '', 'is empty'),
    z.maxLength(MOST_QUESTION),
    z.refine(isStorableText, 'holds control characters'),
  ),
  conversation_id: z.optional(z.uuid('must be a UUID')),
  language: z.optional(z.enum([...DESK_LOCALES], `must be one of ${DESK_LOCALES.join(', ')}`)),
  keep: z._default(z.boolean('must be true or false'), true),
});

export interface Question {
  text: string;
  language: DeskLocale | undefined;
  /** Null where nothing is kept. */
  conversationId: string | null;
  questionId: string | null;
  /** What was said before in this conversation. */
  history: AssistantMessage[];
}

/**
 * Takes a question to the assistant: into a conversation of the asker's, or a new one.
 * @throws AppError `invalid_input`; `not_found` for a conversation that is not the asker's.
 */
export async function keepQuestion(context: Context, given: unknown): Promise<Question> {
  authorize(context.actor, 'feedback:read');
  authorize(context.actor, 'metrics:read');
  const asked = parseOrRefuse(questionSchema, given);
  const { language } = asked;
  const text = asked.text.trim();
  const nothing = { text, language, conversationId: null, questionId: null, history: [] };
  if (!asked.keep) return nothing;
  const now = context.now();
  const known = asked.conversation_id?.toLowerCase();
  const history = known ? (await readConversation(context, known)).messages : [];
  const conversationId = known ?? uuidv7();
  if (!known) {
    const title = [...text.replace(/\s+/g, ' ')].slice(0, TITLE).join('');
    const owner = conversationOwner(context.actor);
    const begun = { id: conversationId, title, createdAt: now };
    await insertConversation(context.db, begun, owner, MOST_CONVERSATIONS);
  }
  const questionId = uuidv7();
  const question = { id: questionId, timestamp: now, content: { kind: 'question' as const, text } };
  await insertMessage(context.db, conversationId, question, [], MOST_MESSAGES);
  return { text, language, conversationId, questionId, history };
}
