import type {
  AnswerContent,
  AssistantEvent,
  AssistantMessage,
} from '#lib/core/assistant/assistant-wire.ts';
import type { DeskLocale } from '#lib/core/i18n/locales.ts';
import type { Context } from '#lib/services/context.ts';

/** What an agent is asked. */
export interface AgentRequest {
  context: Context;
  text: string;
  history: readonly AssistantMessage[];
  /** Of the desk, for an agent that does not speak the asker's own. */
  language: DeskLocale;
  signal: AbortSignal;
  /** What it fills while it answers. */
  draft: AnswerDraft;
}

/** An answer in the making: what is left of it when it is cut off. */
export type AnswerDraft = Omit<AnswerContent, 'kind' | 'unsupported' | 'stopped'>;

/** Answers one message; tells what it does on the way. */
export type Agent = (request: AgentRequest) => AsyncGenerator<AssistantEvent, void>;

export const newDraft = (answeredBy: string): AnswerDraft => ({
  plan: [],
  tools: [],
  text: '',
  citations: [],
  proposal: null,
  pending: null,
  answered_by: answeredBy,
  fallback: null,
});
