import { createHash } from 'node:crypto';

/** How a one-time or bearer token is stored: 256 random bits need no salt and no slow hash. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
