import type {
  AnswerContent,
  AssistantEvent,
  AssistantMessage,
  ToolUse,
} from '#lib/core/assistant/assistant-wire.ts';

/** An answer while it is made. */
export interface LiveAnswer {
  plan: string[];
  tools: (ToolUse & { id: string; running: boolean })[];
  text: string;
  fallback: AnswerContent['fallback'];
}

/** A question and what became of it. */
export interface Turn {
  key: string;
  question: string;
  /** `withdrawn`: it quoted a customer who was erased. */
  answer: { id: string; content: AnswerContent } | 'withdrawn' | null;
  live: LiveAnswer | null;
  /** Why there is no answer: it broke off, or the network is away; the server's own words where it had any. */
  problem: { kind: 'broken' | 'lost'; text: string | null } | null;
}

export const NOTHING_YET: LiveAnswer = { plan: [], tools: [], text: '', fallback: null };

/** What was kept of a conversation, a question and its answer each. */
export function turnsOf(messages: readonly AssistantMessage[]): Turn[] {
  const turns: Turn[] = [];
  for (const { id, content } of messages) {
    if (content.kind === 'question') {
      turns.push({ key: id, question: content.text, answer: null, live: null, problem: null });
      continue;
    }
    const last = turns.at(-1);
    if (!last || last.answer) continue; // The beginning of a long conversation is forgotten.
    last.answer = content.kind === 'answer' ? { id, content } : 'withdrawn';
  }
  return turns;
}

/** A turn after one more line of its answer came. */
export function withEvent(turn: Turn, event: AssistantEvent): Turn {
  const live = turn.live ?? NOTHING_YET;
  switch (event.type) {
    case 'start':
      return turn;
    case 'plan':
      return { ...turn, live: { ...live, plan: event.steps } };
    case 'text':
      return { ...turn, live: { ...live, text: live.text + event.text } };
    case 'call': {
      const { id, name, arguments: given } = event;
      const begun = { id, name, arguments: given, result: '', failed: false, running: true };
      return { ...turn, live: { ...live, tools: [...live.tools, begun] } };
    }
    case 'result': {
      const { id, text, failed } = event;
      const tools = live.tools.map((one) =>
        one.id === id && one.running ? { ...one, result: text, failed, running: false } : one,
      );
      return { ...turn, live: { ...live, tools } };
    }
    case 'fallback':
      // What a model said before it failed does not count.
      return { ...turn, live: { ...NOTHING_YET, fallback: event.fault } };
    case 'done': {
      const { id, content } = event.message;
      return content.kind === 'answer' ? { ...turn, live: null, answer: { id, content } } : turn;
    }
  }
}

/** What there is of an answer that was stopped. */
export function whenStopped(turn: Turn): Turn {
  if (!turn.live) return turn;
  const { plan, tools, text, fallback } = turn.live;
  const content: AnswerContent = {
    kind: 'answer',
    ...{ plan, tools, text, fallback },
    ...{ citations: [], unsupported: [], proposal: null, pending: null },
    answered_by: '',
    stopped: true,
  };
  return { ...turn, live: null, answer: { id: turn.key, content } };
}
