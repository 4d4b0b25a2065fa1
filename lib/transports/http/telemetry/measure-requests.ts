import type { IncomingMessage, ServerResponse } from 'node:http';
import { Counter, Histogram, type Registry } from 'prom-client';
import { routeLabel } from './route-label.ts';

/** In seconds: a submission takes a few milliseconds, an export minutes. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** What became of a submission, by the status it was answered with. */
function submissionOutcome(status: number): string {
  if (status === 201) return 'accepted';
  if (status === 200) return 'repeated';
  if (status === 429) return 'limited';
  return status >= 500 ? 'failed' : 'refused';
}

/** Returns what measures each request from its arrival until its answer is sent, or given up. */
export function measureRequests(
  registry: Registry,
): (request: IncomingMessage, response: ServerResponse) => void {
  const registers = [registry];
  const durations = new Histogram({
    name: 'earshot_http_request_duration_seconds',
    help: 'Requests by route and status; `aborted` where the client left before the end.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers,
  });
  const submissions = new Counter({
    name: 'earshot_submissions_total',
    help: 'What became of submissions to the API. What traps hold back is accepted, as its sender is told.',
    labelNames: ['outcome'],
    registers,
  });
  const limited = new Counter({
    name: 'earshot_limited_requests_total',
    help: 'Requests that a limit refused (429).',
    labelNames: ['route'],
    registers,
  });
  return (request, response) => {
    const began = performance.now();
    const { method = '', url = '/' } = request;
    response.once('close', () => {
      const route = routeLabel(url);
      const { statusCode: status, writableFinished } = response;
      durations.observe(
        {
          method: METHODS.has(method) ? method : 'other',
          route,
          status: writableFinished ? status : 'aborted',
        },
        (performance.now() - began) / 1000,
      );
      if (status === 429) limited.inc({ route });
      if (method === 'POST' && route === '/api/v1/feedback') {
        submissions.inc({ outcome: submissionOutcome(status) });
      }
    });
  };
}
