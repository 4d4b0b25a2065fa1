import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { checkCustomerName } from '#lib/core/feedback/check-text.ts';
import { isOrder } from '#lib/core/link/is-order.ts';
import type { LinkClaims } from '#lib/core/link/link-claims.ts';
import { LINK_TOKEN_MAX } from '#lib/core/link/link-limits.ts';
import { derivedKey } from '#lib/infra/secrets.ts';

const VERSION = '1';
/** Of 256 bits half: enough against guessing, and the code to scan stays coarse. */
const SIGNATURE_BYTES = 16;

/** Order, name, seconds since 1970: what is absent at the end is not written. */
const payloadSchema = z.tuple([
  z.nullable(z.string().check(z.refine(isOrder))),
  z._default(
    z.nullable(z.string().check(z.refine((name) => checkCustomerName(name) === null))),
    null,
  ),
  z._default(z.nullable(z.int().check(z.nonnegative())), null),
]);

function signature(signed: string): string {
  const mac = createHmac('sha256', derivedKey('feedback link')).update(signed).digest();
  return mac.subarray(0, SIGNATURE_BYTES).toString('base64url');
}

/** `1.<claims>.<signature>`: to be read by anybody, and made by this installation alone. */
export function signLink({ order, customerName, expiresAt }: LinkClaims): string {
  const payload = [order, customerName, expiresAt && Math.floor(expiresAt.getTime() / 1000)];
  while (payload.length > 1 && payload.at(-1) === null) payload.pop();
  const signed = `${VERSION}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}`;
  return `${signed}.${signature(signed)}`;
}

/** What the token vouches for at this moment; null where it is not ours, altered or expired. */
export function readLink(token: string, now: Date): LinkClaims | null {
  const end = token.lastIndexOf('.');
  if (token.length > LINK_TOKEN_MAX || end < 0) return null;
  const signed = token.slice(0, end);
  // As text: base64 has several spellings of the same bytes.
  const given = Buffer.from(token.slice(end + 1));
  const expected = Buffer.from(signature(signed));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const [version, payload = ''] = signed.split('.');
  if (version !== VERSION) return null;
  const parsed = payloadSchema.safeParse(
    JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')),
  );
  if (!parsed.success) return null;
  const [order, customerName, expires] = parsed.data;
  if (expires !== null && expires * 1000 <= now.getTime()) return null;
  return { order, customerName, expiresAt: expires === null ? null : new Date(expires * 1000) };
}
