import { createHmac, timingSafeEqual } from 'node:crypto';
import { derivedKey } from '#lib/infra/secrets.ts';

function signature(issuedAt: string): Buffer {
  return createHmac('sha256', derivedKey('form token')).update(issuedAt).digest();
}

/** Says when a form was shown, in a way only this installation can say it. */
export function signFormToken(now: Date): string {
  const issuedAt = now.getTime().toString(36);
  return `${issuedAt}.${signature(issuedAt).toString('base64url')}`;
}

/** Milliseconds since the form was shown, or null when the token is not ours. */
export function formTokenAge(token: string, now: Date): number | null {
  const [issuedAt = '', given = ''] = token.split('.');
  const expected = signature(issuedAt);
  const actual = Buffer.from(given, 'base64url');
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
  return now.getTime() - Number.parseInt(issuedAt, 36);
}
