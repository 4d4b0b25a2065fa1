import { type AssistantEvent, BUILT_IN } from '#lib/core/assistant/assistant-wire.ts';
import { unsupportedNumbers } from '#lib/core/assistant/unsupported-numbers.ts';
import { log } from '#lib/infra/log.ts';
import { configuredModel } from '#lib/infra/model/configured-model.ts';
import { ModelError } from '#lib/infra/model/model-error.ts';
import { keepAnswer } from '#lib/services/assistant/keep-answer.ts';
import { keepQuestion, type Question } from '#lib/services/assistant/keep-question.ts';
import type { Context } from '#lib/services/context.ts';
import { readDeskSettings } from '#lib/services/read-settings.ts';
import { type AgentRequest, type AnswerDraft, newDraft } from './answer-draft.ts';
import { builtInAgent } from './built-in/built-in-agent.ts';
import { modelAgent } from './model-agent.ts';

type Fault = NonNullable<AnswerDraft['fallback']>;

/** @returns why the model left it to the built-in agent; null when it answered, or was stopped. */
async function* tryModel(
  request: Omit<AgentRequest, 'draft'>,
  draft: AnswerDraft,
): AsyncGenerator<AssistantEvent, Fault | null> {
  const model = configuredModel();
  if (!model) return null;
  try {
    yield* modelAgent(model)({ ...request, draft });
    const isAnswer = draft.text.trim() !== '' || draft.proposal !== null;
    return isAnswer ? null : 'nonsense';
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    if (request.signal.aborted) return null;
    log().warn({ fault: error.fault, reason: error.message }, 'the built-in agent answers');
    return error.fault;
  }
}

async function* answer(
  context: Context,
  question: Question,
  signal: AbortSignal,
): AsyncGenerator<AssistantEvent, void> {
  const { text, history, conversationId, questionId } = question;
  yield { type: 'start', conversation_id: conversationId, question_id: questionId };
  const language = question.language ?? (await readDeskSettings(context)).reportLanguage;
  const request = { context, text, history, language, signal };
  const model = configuredModel();
  let draft = newDraft(model?.name ?? BUILT_IN);
  const keep = () =>
    keepAnswer(context, conversationId, {
      kind: 'answer',
      ...draft,
      unsupported:
        draft.answered_by === BUILT_IN
          ? []
          : unsupportedNumbers(draft.text, [
              text,
              ...draft.tools.map(({ result }) => result),
              ...history.map(({ content }) => ('text' in content ? content.text : '')),
            ]),
      stopped: signal.aborted,
    });
  let kept = false;
  try {
    const fault = yield* tryModel(request, draft);
    if (!model || fault !== null) {
      // What a model said before it failed is no part of the answer.
      draft = { ...newDraft(BUILT_IN), fallback: fault };
      if (fault !== null) yield { type: 'fallback', fault };
      yield* builtInAgent({ ...request, draft });
    }
    kept = true;
    yield { type: 'done', message: await keep() };
  } finally {
    // Whoever asked has left: what there is of the answer is theirs all the same.
    if (!kept && signal.aborted) await keep();
  }
}

/**
 * Answers one message of a conversation, by a model where there is one, else, and whenever it fails,
 * by the built-in agent. Neither changes anything but the conversation.
 * @param signal stops it; what there is by then is kept.
 * @returns once the question is accepted; what it hands on is the answer in the making.
 * @throws AppError `invalid_input`, `not_found`.
 */
export async function answerQuestion(
  context: Context,
  given: unknown,
  signal: AbortSignal,
): Promise<AsyncGenerator<AssistantEvent, void>> {
  return answer(context, await keepQuestion(context, given), signal);
}
