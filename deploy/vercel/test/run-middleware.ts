import type { IncomingHttpHeaders } from 'node:http';

const REQUEST_PREFIX = 'x-middleware-request-';

/** What a middleware's answer asks the host to do. */
export interface MiddlewareOutcome {
  /** Its own answer, where the request goes no further. */
  answer: Response | null;
  path: string;
  query: URLSearchParams;
  requestHeaders: IncomingHttpHeaders;
  responseHeaders: [string, string][];
}

/** Reads the answer of a middleware as the host does, for a request to `url`. */
export function readMiddleware(
  response: Response,
  url: URL,
  headers: IncomingHttpHeaders,
): MiddlewareOutcome {
  const rewrite = response.headers.get('x-middleware-rewrite');
  const target = rewrite ? new URL(rewrite, url) : url;
  const overridden = response.headers.get('x-middleware-override-headers')?.split(',') ?? [];
  const requestHeaders = { ...headers };
  for (const name of overridden) {
    requestHeaders[name] = response.headers.get(`${REQUEST_PREFIX}${name}`) ?? '';
  }
  const goesOn = rewrite !== null || response.headers.get('x-middleware-next') === '1';
  return {
    answer: goesOn ? null : response,
    path: target.pathname,
    query: target.searchParams,
    requestHeaders,
    responseHeaders: [...response.headers].filter(([name]) => !name.startsWith('x-middleware-')),
  };
}
