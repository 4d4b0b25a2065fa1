import type { MiddlewareHandler } from 'hono';
import { AppError } from '#lib/core/errors.ts';
import { isSameOrigin } from './is-same-origin.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change of state that another site's page makes with this browser's cookies. A bearer
 * token is never sent by a browser on its own, so it needs no guard.
 */
export const guardOrigin: MiddlewareHandler = async (c, next) => {
  const { method, headers } = c.req.raw;
  const cookieAlone = headers.has('cookie') && !headers.has('authorization');
  if (!SAFE.has(method) && cookieAlone && !isSameOrigin(headers)) {
    throw new AppError('forbidden', 'This request came from another site.');
  }
  await next();
};
