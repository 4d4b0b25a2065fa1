import type { MiddlewareHandler } from 'hono';
import type { Scope } from '#lib/core/access/actor.ts';
import { authorize } from '#lib/core/access/authorize.ts';
import { authenticate } from './authenticate.ts';
import { allOperations } from './openapi/all-operations.ts';
import { routeOf } from './route-of.ts';

const SCOPES = new Map(
  Object.entries(allOperations).flatMap(([route, { access }]): [string, Scope][] =>
    access === 'public' || access === 'open' ? [] : [[route, access]],
  ),
);

/**
 * Refuses who may not do what an operation is described to need, before a byte of the body is read:
 * a stranger learns nothing of what a good one looks like, and nobody's upload is taken in for
 * nothing. The verb asks again; it is called from elsewhere too.
 */
export const authorizeFirst: MiddlewareHandler = async (c, next) => {
  const scope = SCOPES.get(routeOf(c));
  if (scope) authorize(await authenticate(c.req.raw), scope);
  await next();
};
