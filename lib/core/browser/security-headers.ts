export interface PagePolicy {
  /** Fresh for each response; Next puts it on its own scripts. */
  nonce: string;
  /** The Host header as received; only a well-formed one enters the policy. */
  host: string | null;
  /** Next's development server evaluates code and writes inline styles. */
  development: boolean;
}

const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** The host if it is one, so that nothing else can be smuggled into a header or a link. */
export function wellFormedHost(host: string | null): string | null {
  return host !== null && host.length <= 255 && HOST.test(host) ? host : null;
}

/** The Content-Security-Policy of every page. */
export function contentSecurityPolicy({ nonce, host, development }: PagePolicy): string {
  const validHost = wellFormedHost(host);
  // Safari before 15.4 does not count a WebSocket to the same host as 'self'.
  const sockets = validHost ? ` ws://${validHost} wss://${validHost}` : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What else every page carries, besides its policy. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
};
