import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Database } from '#lib/infra/database.ts';
import { env } from '#lib/infra/env.ts';
import { log } from '#lib/infra/log.ts';
import { createRegistry } from '#lib/infra/telemetry/create-registry.ts';
import { measureRequests } from './measure-requests.ts';
import { serveTelemetry, TELEMETRY_PATH } from './serve-telemetry.ts';
import { watchBacklog } from './watch-backlog.ts';

export interface Telemetry {
  measure(request: IncomingMessage, response: ServerResponse): void;
  /** Whether this address is answered here: only where there is a token. */
  isFor(url: string): boolean;
  serve(request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): void;
}

interface Measured {
  database: Database;
  /** How many are open now; a worker has none. */
  sockets?(): number;
  /** How many alarms of what comes in there are; a worker has none. */
  intakeAlarms?(): number;
}

/** Nothing is measured, and the address is one that does not exist. */
const NONE: Telemetry = {
  measure: () => {},
  isFor: () => false,
  serve: () => Promise.resolve(),
  close: () => {},
};

/** Measures this process where METRICS_TOKEN or METRICS_PORT is set; by itself it tells nobody. */
export function startTelemetry({ database, ...counts }: Measured): Telemetry {
  const { METRICS_TOKEN, METRICS_PORT, HOST } = env();
  if (!METRICS_TOKEN && METRICS_PORT === undefined) return NONE;
  const registry = createRegistry({ pool: database.pool, ...counts });
  watchBacklog(registry, database);
  const aside =
    METRICS_PORT === undefined
      ? null
      : createServer((request, response) => void serveTelemetry(registry, null)(request, response));
  aside?.on('error', (error) => log().error({ error }, 'the port of the telemetry is not served'));
  aside?.listen(METRICS_PORT, HOST);
  return {
    measure: measureRequests(registry),
    isFor: (url) => Boolean(METRICS_TOKEN) && url.split('?', 1)[0] === TELEMETRY_PATH,
    serve: serveTelemetry(registry, METRICS_TOKEN ?? ''),
    close: () => {
      aside?.close();
      aside?.closeAllConnections();
    },
  };
}
