import type { Context } from 'hono';
import { env } from '#lib/infra/env.ts';

/** How the outside reaches us, for links in pages and maps; nothing is decided by it. */
export function pageOrigin(c: Context): string {
  const { NEXTAUTH_URL } = env();
  if (NEXTAUTH_URL) return new URL(NEXTAUTH_URL).origin;
  const { host } = new URL(c.req.url);
  // Only a trusted proxy's word gets this far.
  return `${c.req.header('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}`;
}
