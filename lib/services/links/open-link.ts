import type { LinkClaims } from '#lib/core/link/link-claims.ts';
import { readLink } from './link-token.ts';

/** What the link that a form was opened with vouches for now; null where it is void. */
export function openLink(token: string): LinkClaims | null {
  return readLink(token, new Date());
}
