import type { IncomingMessage } from 'node:http';

/** Honest bodies are small; an import is not, and has the server's own, longer limit. */
const BODY_MS = 30_000;
const UPLOADS = '/api/v1/import';

/** Cuts off a request whose body dawdles. */
export function limitBodyTime(request: IncomingMessage): void {
  if (request.complete || request.url?.startsWith(UPLOADS)) return;
  const timer = setTimeout(() => request.complete || request.destroy(), BODY_MS);
  timer.unref();
  request.once('close', () => clearTimeout(timer));
}
