import type { IncomingMessage } from 'node:http';
import { env } from '#lib/infra/env.ts';
import { isSameOrigin } from '#lib/transports/http/is-same-origin.ts';

/** Our own pages and ALLOWED_ORIGINS; a client without an Origin is no browser. */
export function isAllowedOrigin({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (env().ALLOWED_ORIGINS.includes(origin)) return true;
  return isSameOrigin(new Headers({ origin, host: host ?? '' }));
}
