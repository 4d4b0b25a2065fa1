import { createInterface } from 'node:readline';
import type {
  AnswerContent,
  AssistantEvent,
  Proposal,
} from '#lib/core/assistant/assistant-wire.ts';
import { plainAnswer } from './plain-answer.ts';
import { terminalText } from './terminal-text.ts';

export interface TalkOptions {
  /** Where Earshot runs. */
  url: string;
  token: string;
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

type Line = AssistantEvent | { type: 'error'; detail?: string };

const WELCOME = `Ask about what customers say, or tell what one said.
analyze  what changed in the last seven days, and why
quit     leave (Ctrl+C stops an answer)
`;
const ANALYZE = 'Analyse how the rating changed this week compared with the week before, and why.';

/** What the terminal is told where the answer is not wanted. */
class Refusal extends Error {}

async function post(
  { url, token }: TalkOptions,
  path: string,
  body: object,
  more: RequestInit = {},
): Promise<Response> {
  const answer = await fetch(new URL(path, url), {
    ...more,
    method: 'POST',
    redirect: 'error',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/x-ndjson, application/json',
    },
    body: JSON.stringify(body),
  }).catch((cause: unknown) => {
    if (more.signal?.aborted) throw cause;
    throw new Refusal(
      `Nothing answers at ${url}. Start Earshot with npm start, or set EARSHOT_URL and EARSHOT_TOKEN.`,
    );
  });
  if (answer.ok) return answer;
  const problem: unknown = await answer.json().catch(() => null);
  const detail: unknown = Reflect.get(Object(problem), 'detail');
  throw new Refusal(typeof detail === 'string' ? detail : `It answered ${answer.status}.`);
}

async function* linesOf(answer: Response): AsyncGenerator<Line, void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of answer.body ?? []) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield JSON.parse(line);
  }
}

/** A conversation with the assistant of a running Earshot, a line each. Ends with `quit` or the input. */
export async function talkToAgent(options: TalkOptions): Promise<void> {
  const { input, output, url } = options;
  const reader = createInterface({ input, terminal: false });
  const typed = reader[Symbol.asyncIterator]();
  const say = (text: string) => output.write(text);
  let conversation: string | null = null;
  let running: AbortController | null = null;
  const interrupt = () => {
    if (running) running.abort();
    else reader.close();
  };
  process.on('SIGINT', interrupt);

  const tell = (content: AnswerContent) => {
    const { text, ids } = plainAnswer(content.text);
    say(`${text}\n`);
    for (const [place, id] of ids.entries()) {
      say(`  [${place + 1}] ${new URL(`/admin/feedback/${id}`, url).href}\n`);
    }
    if (content.unsupported.length > 0) {
      say(`Not found in what was read: ${content.unsupported.join(', ')}\n`);
    }
  };

  const offer = async (id: string, proposal: Proposal) => {
    const { customer_name, feedback, rating, points } = proposal;
    say(`\n  ${terminalText(feedback)}\n  ${terminalText(customer_name)}, ${rating} of 5\n`);
    say('Store this feedback? (y/n) ');
    const { value, done } = await typed.next();
    if (done || !/^\s*(?:y|yes|s|sí|si|o|oui|j|ja)\s*$/i.test(value)) {
      say('Not stored.\n');
      return;
    }
    const body = { id, customer_name, feedback, rating, source: 'assistant', metadata: { points } };
    await post(options, '/api/v1/feedback', body);
    say(`Stored: ${new URL(`/admin/feedback/${id}`, url).href}\n`);
  };

  const ask = async (text: string) => {
    running = new AbortController();
    const { signal } = running;
    const body = { text, ...(conversation && { conversation_id: conversation }) };
    try {
      const answer = await post(options, '/api/v1/assistant/messages', body, { signal });
      for await (const line of linesOf(answer)) {
        if (line.type === 'error') throw new Refusal(line.detail ?? 'The answer broke off.');
        if (line.type === 'start') conversation = line.conversation_id;
        if (line.type === 'plan') say(`Plan: ${terminalText(line.steps.join('; '))}\n`);
        if (line.type === 'call') say(`· ${terminalText(line.name)}\n`);
        if (line.type === 'fallback')
          say('The language model did not answer; these are the statistics.\n');
        if (line.type !== 'done' || line.message.content.kind !== 'answer') continue;
        running = null;
        tell(line.message.content);
        const { proposal } = line.message.content;
        if (proposal) await offer(line.message.id, proposal);
      }
    } catch (error) {
      if (signal.aborted) say('Stopped.\n');
      else if (error instanceof Refusal) say(`${terminalText(error.message)}\n`);
      else throw error;
    } finally {
      running = null;
    }
  };

  say(WELCOME);
  try {
    for (;;) {
      say('> ');
      const { value, done } = await typed.next();
      const text = done ? 'quit' : value.trim();
      if (/^(?:quit|exit)$/i.test(text)) break;
      if (text !== '') await ask(/^analy[sz]e$/i.test(text) ? ANALYZE : text);
    }
  } finally {
    process.off('SIGINT', interrupt);
    reader.close();
  }
}
