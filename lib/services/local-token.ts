import { timingSafeEqual } from 'node:crypto';
import { derivedKey } from '#lib/infra/secrets.ts';

const PREFIX = 'earshot_local_';

/**
 * A token for programs on this machine that can read the installation's secret: whoever can, could
 * sign anything with it anyway.
 */
export function localToken(): string {
  return `${PREFIX}${derivedKey('token of this machine').toString('base64url')}`;
}

export function isLocalToken(token: string): boolean {
  if (!token.startsWith(PREFIX)) return false;
  const given = Buffer.from(token);
  const own = Buffer.from(localToken());
  return given.length === own.length && timingSafeEqual(given, own);
}
