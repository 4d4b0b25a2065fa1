import type { Scope } from '#lib/core/access/actor.ts';
import type { SecurityRequirement, SecurityScheme } from '#lib/core/openapi/open-api-document.ts';
import type { Operation } from './operation.ts';

/** What each scope allows, in a line. */
export const SCOPE_NOTES: Record<Scope, string> = {
  'feedback:write': 'give feedback',
  'feedback:read': 'read and export feedback',
  'feedback:manage': 'edit, delete, import, erase, and judge what was kept aside',
  'contacts:manage': 'read where customers want to be answered, mark and erase it',
  'metrics:read': 'read figures',
  'links:write': 'make signed links to the form',
  'team:manage': 'invite people, change roles, remove people',
  'settings:manage': 'make and revoke tokens, run the demo, change settings',
};

export const SECURITY_SCHEMES: Record<string, SecurityScheme> = {
  token: {
    type: 'http',
    scheme: 'bearer',
    description:
      'A token made on the desk (Tokens) or by `POST /api/v1/tokens`, or `API_TOKEN` of the ' +
      'environment, in the header `Authorization: Bearer …`. It may do what its scopes say.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'next-auth.session-token',
    description:
      'The cookie of somebody who signed in (over https `__Secure-next-auth.session-token`). ' +
      "Scopes follow from the role. A change of state must come from Earshot's own pages.",
  },
};

/**
 * Which of them an operation takes. OpenAPI 3.1 would let the scope stand beside `token`, but linters
 * know scopes of OAuth alone: it is said as `x-required-scope`.
 */
export function securityOf(access: Operation['access']): SecurityRequirement[] {
  if (access === 'open') return [{}];
  if (access === 'public') return [{}, { token: [] }, { session: [] }];
  return [{ token: [] }, { session: [] }];
}

/** The scope that a token must hold; none where nobody is asked. */
export function requiredScope(access: Operation['access']): Scope | undefined {
  if (access === 'open') return undefined;
  return access === 'public' ? 'feedback:write' : access;
}
