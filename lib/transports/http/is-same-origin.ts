import { env } from '#lib/infra/env.ts';

/**
 * Whether a browser says that a request comes from our own pages: `Sec-Fetch-Site`, else `Origin`
 * against the host it was sent to (or NEXTAUTH_URL, where a proxy changes the host). A client that
 * sends neither is no browser with somebody's cookies.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers.get('origin');
  if (origin === null) return true;
  const sent = URL.parse(origin);
  if (!sent) return false;
  const { NEXTAUTH_URL } = env();
  const own = NEXTAUTH_URL && new URL(NEXTAUTH_URL).host;
  return sent.host === headers.get('host') || sent.host === own;
}
