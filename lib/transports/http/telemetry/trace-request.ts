import type { IncomingMessage, ServerResponse } from 'node:http';
import { tracing } from '#lib/infra/telemetry/tracing.ts';
import { routeLabel } from './route-label.ts';

/** Asked every second by machines, or read from a disk: nobody looks for these. */
const isDull = (route: string) => route === 'file' || route.startsWith('/api/health/');

/**
 * Handles a request as the first step of a trace: under its route's template, never the address, in
 * which names and searches stand. What a client says of a trace of its own is not believed.
 */
export function traceRequest(
  request: IncomingMessage,
  response: ServerResponse,
  handle: () => void,
): void {
  const open = tracing();
  const route = open ? routeLabel(request.url ?? '/') : '';
  if (!open || isDull(route)) {
    handle();
    return;
  }
  const method = request.method ?? '';
  const step = open.begin(`${method} ${route}`, 'server', {
    'http.request.method': method,
    'http.route': route,
  });
  response.once('close', () => {
    step.add({ 'http.response.status_code': response.statusCode });
    if (response.statusCode >= 500) step.fail(String(response.statusCode));
    step.end();
  });
  open.within(step, handle);
}
