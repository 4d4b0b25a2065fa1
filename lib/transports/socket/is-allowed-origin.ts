import type { IncomingMessage } from 'node:http';
import { bus } from '#lib/infra/bus.ts';
import { database } from '#lib/infra/database.ts';
import { allowedOrigins } from '#lib/services/allowed-origins.ts';
import { isSameOrigin } from '#lib/transports/http/is-same-origin.ts';

/** Our own pages, ALLOWED_ORIGINS and the team's own list; a client without an Origin is no browser. */
export async function isAllowedOrigin({ headers }: IncomingMessage): Promise<boolean> {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (isSameOrigin(new Headers({ origin, host: host ?? '' }))) return true;
  return (await allowedOrigins({ db: database(), bus: bus() })).includes(origin);
}
