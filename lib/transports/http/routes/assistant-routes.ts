import { Hono } from 'hono';
import type { AssistantEvent, AssistantMessage } from '#lib/core/assistant/assistant-wire.ts';
import { AppError } from '#lib/core/errors.ts';
import { deleteConversation } from '#lib/services/assistant/delete-conversation.ts';
import { listConversations } from '#lib/services/assistant/list-conversations.ts';
import { readConversation } from '#lib/services/assistant/read-conversation.ts';
import { readModelState } from '#lib/services/assistant/read-model-state.ts';
import { createContext } from '#lib/services/context.ts';
import { answerQuestion } from '#lib/transports/agent/answer-question.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { problem } from '#lib/transports/http/problem.ts';
import { readJson } from '#lib/transports/http/read-json.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

const NDJSON = 'application/x-ndjson';

/** The answer as lines, as it is made. Whoever stops listening stops it. */
function tellLines(events: AsyncGenerator<AssistantEvent, void>, stop: AbortController): Response {
  const encoder = new TextEncoder();
  const line = (event: object) => encoder.encode(`${JSON.stringify(event)}\n`);
  const lines = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await events.next();
        if (next.done) controller.close();
        else controller.enqueue(line(next.value));
      } catch (error) {
        if (stop.signal.aborted) return;
        controller.enqueue(line({ ...(await problem(error).json()), type: 'error' }));
        controller.close();
      }
    },
    async cancel() {
      stop.abort();
      await events.return().catch(() => {}); // What failed with nobody listening was logged below.
    },
  });
  return new Response(lines, { headers: { 'content-type': `${NDJSON}; charset=utf-8` } });
}

async function lastOf(events: AsyncGenerator<AssistantEvent, void>): Promise<AssistantMessage> {
  for await (const event of events) if (event.type === 'done') return event.message;
  throw new AppError('unavailable', 'There was no answer. Try again.', { retryAfter: 5 });
}

export const assistantRoutes = new Hono()
  .get('/', async (c) => c.json(await readModelState(createContext(await authenticate(c.req.raw)))))
  .post('/messages', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const stop = new AbortController();
    const events = await answerQuestion(context, await readJson(c.req.raw), stop.signal);
    if (c.req.header('accept')?.includes(NDJSON)) return tellLines(events, stop);
    return c.json(await lastOf(events));
  })
  .get('/conversations', async (c) =>
    c.json(await listConversations(createContext(await authenticate(c.req.raw)))),
  )
  .get('/conversations/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await readConversation(context, uuidParam(c.req.param('id'))));
  })
  .delete('/conversations/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    await deleteConversation(context, uuidParam(c.req.param('id')));
    return c.body(null, 204);
  });
