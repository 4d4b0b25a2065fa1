import type { Hono } from 'hono';
import { AppError } from '#lib/core/errors.ts';
import { problem } from './problem.ts';

/**
 * What exists answers a method it does not know with 405 and names those it does (RFC 9110,
 * 15.5.6). Called once every route is mounted.
 */
export function refuseOtherMethods(api: Hono): void {
  const known = new Map<string, Set<string>>();
  for (const { method, path } of api.routes) {
    if (method === 'ALL') continue;
    const methods = known.get(path) ?? new Set();
    known.set(path, methods.add(method));
    if (method === 'GET') methods.add('HEAD');
  }
  for (const [path, methods] of known) {
    const allow = [...methods].sort().join(', ');
    api.all(path, () => {
      const answer = problem(new AppError('method_not_allowed', `This address answers ${allow}.`));
      answer.headers.set('allow', allow);
      return answer;
    });
  }
}
