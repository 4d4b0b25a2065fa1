import { useLocale } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem, fetchJson } from '#components/dashboard/fetch-json.ts';
import { fetchLines } from '#components/dashboard/fetch-lines.ts';
import type {
  AssistantConversation,
  AssistantEvent,
  AssistantMessage,
} from '#lib/core/assistant/assistant-wire.ts';
import { NOTHING_YET, type Turn, turnsOf, whenStopped, withEvent } from './conversation-state.ts';

const API = '/api/v1/assistant';

export type Whole = AssistantConversation & { messages: AssistantMessage[] };
/** Problem details are its last line where an answer breaks off. */
type Line = AssistantEvent | { type: 'error'; detail?: string };

const addressOf = (id: string | null) =>
  id === null ? '/admin/assistant' : `/admin/assistant?c=${id}`;

/** One conversation with the assistant: what was said, and what is being said. */
export function useConversation(initial: Whole | null, onAnswered: () => void) {
  const language = useLocale();
  const [id, setId] = useState(initial?.id ?? null);
  const [turns, setTurns] = useState<Turn[]>(() => turnsOf(initial?.messages ?? []));
  const [busy, setBusy] = useState(false);
  const stopping = useRef<AbortController | null>(null);
  const count = useRef(0);
  useEffect(() => () => stopping.current?.abort(), []);

  const show = useCallback((next: string | null, said: readonly AssistantMessage[]) => {
    stopping.current?.abort();
    setId(next);
    setTurns(turnsOf(said));
    history.replaceState(null, '', addressOf(next));
  }, []);

  const change = useCallback((key: string, changed: (turn: Turn) => Turn) => {
    setTurns((all) => all.map((turn) => (turn.key === key ? changed(turn) : turn)));
  }, []);

  const ask = useCallback(
    async (question: string) => {
      const stop = new AbortController();
      stopping.current = stop;
      count.current += 1;
      const key = `asked ${count.current}`;
      const begun: Turn = { key, question, answer: null, live: NOTHING_YET, problem: null };
      setTurns((all) => [...all, begun]);
      setBusy(true);
      const body = { text: question, language, ...(id && { conversation_id: id }) };
      try {
        for await (const line of fetchLines<Line>(`${API}/messages`, body, stop.signal)) {
          if (line.type === 'error') throw new ApiProblem(500, 'internal', line.detail ?? '');
          if (line.type === 'start' && line.conversation_id) {
            setId(line.conversation_id);
            history.replaceState(null, '', addressOf(line.conversation_id));
          }
          change(key, (turn) => withEvent(turn, line));
        }
        change(key, (turn) =>
          turn.live ? { ...turn, live: null, problem: { kind: 'broken', text: null } } : turn,
        );
      } catch (cause) {
        if (stop.signal.aborted) {
          change(key, whenStopped);
          return;
        }
        const told = cause instanceof ApiProblem;
        const problem = {
          kind: told ? ('broken' as const) : ('lost' as const),
          text: told ? cause.message : null,
        };
        change(key, (turn) => ({ ...turn, live: null, problem }));
      } finally {
        if (stopping.current === stop) {
          stopping.current = null;
          setBusy(false);
        }
        onAnswered();
      }
    },
    [id, language, change, onAnswered],
  );

  const open = useCallback(
    async (wanted: string) => {
      const whole = await fetchJson<Whole>(`${API}/conversations/${wanted}`);
      show(whole.id, whole.messages);
    },
    [show],
  );

  return {
    id,
    turns,
    busy,
    ask,
    open,
    begin: useCallback(() => show(null, []), [show]),
    stop: useCallback(() => stopping.current?.abort(), []),
    retry: useCallback(
      (turn: Turn) => {
        setTurns((all) => all.filter(({ key }) => key !== turn.key));
        void ask(turn.question);
      },
      [ask],
    ),
  };
}
