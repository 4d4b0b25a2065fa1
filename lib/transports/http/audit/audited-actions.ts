import { allOperations } from '#lib/transports/http/openapi/all-operations.ts';
import type { Operation } from '#lib/transports/http/openapi/operation.ts';

/** `createToken` → `create_token`, as tools are called too. */
const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Whether an operation is entered in the audit log: all that change something and all that take data
 * out, except those that customers use, who are not watched.
 */
function isAudited(route: string, { access, audited }: Operation): boolean {
  if (access === 'public' || access === 'open') return false;
  return audited === true || !route.startsWith('GET ');
}

/** Route → action. It follows from the description of the API, so that no route can be forgotten. */
export const AUDITED_ACTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(allOperations)
    .filter(([route, operation]) => isAudited(route, operation))
    .map(([route, { id }]) => [route, snakeCase(id)]),
);
