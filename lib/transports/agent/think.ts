import type { AnswerContent } from '#lib/core/assistant/assistant-wire.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Context } from '#lib/services/context.ts';
import { answerQuestion } from './answer-question.ts';

/**
 * Thinks about a task without a conversation: a plan, the looks into the record that it took, and an
 * answer. Nothing of it is kept.
 * @throws AppError `invalid_input`.
 */
export async function think(
  context: Context,
  task: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<AnswerContent> {
  const events = await answerQuestion(context, { text: task, keep: false }, signal);
  for await (const event of events) {
    if (event.type === 'done' && event.message.content.kind === 'answer') {
      return event.message.content;
    }
  }
  throw new AppError('unavailable', 'There was no answer. Try again.', { retryAfter: 5 });
}
