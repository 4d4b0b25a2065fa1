import type { HeaderObject, Reference } from '#lib/core/openapi/open-api-document.ts';

const field = { type: 'string', maxLength: 200, pattern: '^"[a-z]+"(;[a-z]=\\d+)+$' } as const;

/** What is left of a limit, as draft-ietf-httpapi-ratelimit-headers has it. */
export const RATE_LIMIT_HEADERS: Record<string, HeaderObject> = {
  'RateLimit-Policy': {
    description: 'The limit: its name, `q` requests in `w` seconds. People of the team have none.',
    schema: field,
  },
  RateLimit: {
    description:
      'Its name, `r` requests left, `t` seconds until all are back. `RateLimit-Limit`, ' +
      '`RateLimit-Remaining` and `RateLimit-Reset` say the same a number each, for older clients.',
    schema: field,
  },
};

/** Where a limit counts, each answer refers to them. */
export const rateLimitReferences: Record<string, Reference> = Object.fromEntries(
  Object.keys(RATE_LIMIT_HEADERS).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
);
