import { createHmac, timingSafeEqual } from 'node:crypto';
import { derivedKey } from '#lib/infra/secrets.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const signature = (id: string) =>
  createHmac('sha256', derivedKey('contact link')).update(id).digest();

/** The page where a customer takes their contact back: whoever has the link may, and nothing else. */
export function contactLink(id: string): string {
  const own = id.toLowerCase();
  return `/contact/${own}.${signature(own).toString('base64url')}`;
}

/** The piece that a link's last part names; null where we made no such link. */
export function readContactLink(given: string): string | null {
  const [id = '', signed = ''] = given.split('.');
  if (!UUID.test(id)) return null;
  const [expected, actual] = [signature(id), Buffer.from(signed, 'base64url')];
  return actual.length === expected.length && timingSafeEqual(actual, expected) ? id : null;
}
