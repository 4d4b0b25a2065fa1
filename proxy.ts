import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy, securityHeaders } from '#lib/core/browser/security-headers.ts';
import { FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import { localesOfPath } from '#lib/core/i18n/locales-of-path.ts';
import { negotiateLocale } from '#lib/core/i18n/negotiate-locale.ts';
import { usesHttps } from '#lib/transports/auth/session-cookie.ts';
import { isPagePath } from '#lib/transports/pages/is-page-path.ts';

/** Sets each page's language and its security headers. It authorises nothing: verbs do. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (pathname !== '/' && pathname.endsWith('/')) return toOneAddress(request.nextUrl);
  // Customers' pages bring their own, where no server answers them ahead of Next.
  if (isPagePath(pathname)) return toCustomersPage(request.nextUrl);
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy({
    nonce,
    host: request.headers.get('host'),
    development: process.env.NODE_ENV === 'development',
  });
  const locale = negotiateLocale(
    localesOfPath(pathname),
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
  for (const [name, value] of Object.entries(securityHeaders(usesHttps()))) {
    response.headers.set(name, value);
  }
  return response;
}

/** `/login/` is `/login`; whatever stands in front stays on this host. */
function toOneAddress({ href, pathname }: NextRequest['nextUrl']): NextResponse {
  const url = new URL(href);
  url.pathname = `/${pathname.split('/').filter(Boolean).join('/')}`;
  return NextResponse.redirect(url, 308);
}

/** An address that names a language is no route of Next's: `/es` is answered as `/?lang=es`. */
function toCustomersPage({ href, pathname }: NextRequest['nextUrl']): NextResponse {
  const locale = FORM_LOCALES.find((one) => pathname === `/${one}`);
  if (!locale) return NextResponse.next();
  const url = new URL(href);
  url.pathname = '/';
  url.searchParams.set('lang', locale);
  return NextResponse.rewrite(url);
}

export const config = {
  matcher: ['/((?!api/|socket.io/|_next/static/|_next/image|favicon.ico|icon.svg).*)'],
};
