import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import { log } from '#lib/infra/log.ts';

export const TELEMETRY_PATH = '/metrics';

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Answers with what the registry holds.
 * @param token who asks must send it as a bearer; null on a port of its own, which is not published.
 */
export function serveTelemetry(
  registry: Registry,
  token: string | null,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async ({ method, url, headers }, response) => {
    const [path] = (url ?? '').split('?', 1);
    if (path !== TELEMETRY_PATH) {
      response.writeHead(404).end();
      return;
    }
    const [, given = ''] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
    if (token !== null && !timingSafeEqual(digest(given), digest(token))) {
      response.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
      return;
    }
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    try {
      const text = await registry.metrics();
      response.writeHead(200, {
        'content-type': registry.contentType,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      response.end(text);
    } catch (error) {
      log().error({ error }, 'the telemetry could not be told');
      response.writeHead(500).end();
    }
  };
}
