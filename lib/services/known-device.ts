import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { derivedKey } from '#lib/infra/secrets.ts';

function signature(account: string, nonce: string): Buffer {
  return createHmac('sha256', derivedKey('known device')).update(`${nonce} ${account}`).digest();
}

/** What a browser keeps after a sign-in: it opens nothing, it only earns tries of its own. */
export function issueDevice(account: string): string {
  const nonce = randomBytes(16).toString('base64url');
  return `${nonce}.${signature(account, nonce).toString('base64url')}`;
}

/** Whether this account has signed in from the browser that shows this. */
export function isKnownDevice(device: string, account: string): boolean {
  const [nonce = '', given = ''] = device.split('.');
  const expected = signature(account, nonce);
  const actual = Buffer.from(given, 'base64url');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
