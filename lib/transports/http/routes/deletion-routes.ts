import { Hono } from 'hono';
import { type Context, createContext } from '#lib/services/context.ts';
import { type Deletion, deleteInBulk } from '#lib/services/delete-in-bulk.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { problem } from '#lib/transports/http/problem.ts';
import { readJson } from '#lib/transports/http/read-json.ts';

const NDJSON = 'application/x-ndjson';
const encoder = new TextEncoder();

/**
 * The deletion as lines that tell how far it is. It goes on when the listener leaves: who closes the
 * page after saying yes meant yes. A refusal comes before the first line, as a problem of its own.
 */
function tellProgress(context: Context, given: unknown): Promise<Response> {
  return new Promise((resolve, reject) => {
    let listener: ReadableStreamDefaultController<Uint8Array> | undefined;
    const tell = (event: object) => listener?.enqueue(encoder.encode(`${JSON.stringify(event)}\n`));
    const lines = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          listener = controller;
        },
        cancel: () => {
          listener = undefined;
        },
      });
    const answer = () => {
      if (listener) return;
      const headers = { 'content-type': `${NDJSON}; charset=utf-8` };
      resolve(new Response(lines(), { headers }));
    };
    let begun = false;
    deleteInBulk(context, given, (done, total) => {
      if (!begun) answer();
      begun = true;
      tell({ type: 'progress', done, total });
    })
      .then((deletion: Deletion) => tell({ type: 'report', ...deletion }))
      .catch(async (error: unknown) => {
        // Before the answer began, the error makes it; later it is the last line.
        if (!begun) reject(error);
        else tell({ ...(await problem(error).json()), type: 'error' });
      })
      .finally(() => listener?.close());
  });
}

export const deletionRoutes = new Hono().post('/', async (c) => {
  const context = createContext(await authenticate(c.req.raw));
  const given = await readJson(c.req.raw);
  if (c.req.header('accept')?.includes(NDJSON)) return tellProgress(context, given);
  return c.json(await deleteInBulk(context, given));
});
