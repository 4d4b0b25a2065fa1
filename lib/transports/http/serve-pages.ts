import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkPageRequest } from './check-page-request.ts';
import { problem } from './problem.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

async function send(answer: Response, response: ServerResponse): Promise<void> {
  // The rest of a body that was refused is not waited for.
  const headers = { ...Object.fromEntries(answer.headers), connection: 'close' };
  response.writeHead(answer.status, { ...headers, 'x-content-type-options': 'nosniff' });
  response.end(await answer.text());
}

/** Next's pages behind a check that gives bad requests a clear 4xx. */
export function servePages(page: Handler): Handler {
  return async (request, response) => {
    let checked: IncomingMessage;
    try {
      checked = await checkPageRequest(request);
    } catch (error) {
      await send(problem(error), response);
      return;
    }
    await page(checked, response);
  };
}
