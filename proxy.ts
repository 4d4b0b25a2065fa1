import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy, SECURITY_HEADERS } from '#lib/core/browser/security-headers.ts';
import { negotiateLocale } from '#lib/core/i18n/negotiate-locale.ts';

/** Sets each page's language and its security headers. It authorises nothing: verbs do. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy({
    nonce,
    host: request.headers.get('host'),
    development: process.env.NODE_ENV === 'development',
  });
  const locale = negotiateLocale(
    request.headers.get('accept-language'),
    request.nextUrl.searchParams.get('lang'),
  );

  // `set` also replaces whatever a client sent under these names.
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  headers.set('x-earshot-locale', locale);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  // Lets the browser's back button show the form as it was left; the default forbids to keep it.
  if (request.nextUrl.pathname === '/') response.headers.set('Cache-Control', 'private, no-cache');
  return response;
}

export const config = {
  matcher: ['/((?!api/|socket.io/|_next/static/|_next/image|favicon.ico|icon.svg).*)'],
};
