import { randomBytes } from 'node:crypto';
import { tokenHash } from '#lib/services/token-hash.ts';

/** Long enough to carry a tablet into a shop and back. */
const LINK_MS = 7 * 86_400_000;

/** What a link carries once, behind its `#` so that no server's log ever has it. */
export function newKioskCode(now: Date): { code: string; codeHash: string; expiresAt: Date } {
  const code = randomBytes(24).toString('base64url');
  return { code, codeHash: tokenHash(code), expiresAt: new Date(now.getTime() + LINK_MS) };
}
