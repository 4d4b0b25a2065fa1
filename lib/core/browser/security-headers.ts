export interface PagePolicy {
  /** Fresh for each response; Next puts it on its own scripts. */
  nonce: string;
  /** The Host header as received; only a well-formed one enters the policy. */
  host: string | null;
  /** Next's development server evaluates code and writes inline styles. */
  development: boolean;
  /** The origins whose pages may show this one in a frame, or `*`; without any, nobody may. */
  framedBy?: readonly string[];
}

const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** The host if it is one, so that nothing else can be smuggled into a header or a link. */
export function wellFormedHost(host: string | null): string | null {
  return host !== null && host.length <= 255 && HOST.test(host) ? host : null;
}

const ORIGIN = /^(?:https?:\/\/[a-z0-9.:[\]-]+|\*)$/i;

function frameAncestors(origins: readonly string[]): string {
  const named = origins.filter((origin) => ORIGIN.test(origin));
  return named.length === 0 ? "'none'" : ["'self'", ...named].join(' ');
}

/** The Content-Security-Policy of every page. */
export function contentSecurityPolicy(page: PagePolicy): string {
  const { nonce, host, development, framedBy = [] } = page;
  const validHost = wellFormedHost(host);
  // Safari before 15.4 does not count a WebSocket to the same host as 'self'.
  const sockets = validHost ? ` ws://${validHost} wss://${validHost}` : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // Said for browsers that would ask script-src, where 'strict-dynamic' is all that counts.
    "worker-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors(framedBy)}`,
  ].join('; ');
}

/** What else every page carries, besides its policy. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
};

/** A year, so that a browser that came by https once never tries without. */
const TRANSPORT = { 'Strict-Transport-Security': 'max-age=31536000' };

/** @param https whether the site's public address is https; over plain http the header means nothing. */
export const securityHeaders = (https: boolean): Readonly<Record<string, string>> =>
  https ? { ...SECURITY_HEADERS, ...TRANSPORT } : SECURITY_HEADERS;
