import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';

/** `METHOD /path/:id` of the handler that answers, as it was mounted; empty where none does. */
export function routeOf(c: Context): string {
  const { method } = c.req;
  const found = matchedRoutes(c).find((route) => route.method === method);
  return found ? `${method} ${found.path}` : '';
}
