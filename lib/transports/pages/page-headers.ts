import { contentSecurityPolicy, securityHeaders } from '#lib/core/browser/security-headers.ts';
import { bus } from '#lib/infra/bus.ts';
import { database } from '#lib/infra/database.ts';
import { allowedOrigins } from '#lib/services/allowed-origins.ts';
import { usesHttps } from '#lib/transports/auth/session-cookie.ts';
import type { PageRequest } from './page-request.ts';

const PERMISSIONS = 'Permissions-Policy';

/** The same permissions, and the microphone for this page and no frame in it. */
const heard = (policy = ''): string => policy.replace('microphone=()', 'microphone=(self)');

/** The headers of a customer's page, which alone may be framed, by the sites that may post. */
export async function pageHeaders(
  { nonce, host }: PageRequest,
  { microphone = false } = {},
): Promise<Record<string, string>> {
  const framedBy = await allowedOrigins({ db: database(), bus: bus() });
  const policy = contentSecurityPolicy({ nonce, host, development: false, framedBy });
  const { 'X-Frame-Options': denied, ...headers } = securityHeaders(usesHttps());
  return {
    ...headers,
    ...(microphone && { [PERMISSIONS]: heard(headers[PERMISSIONS]) }),
    // It knows no origins, so it is sent where nobody may.
    ...(denied && framedBy.length === 0 && { 'X-Frame-Options': denied }),
    'Content-Security-Policy': policy,
    'Content-Type': 'text/html; charset=utf-8',
    // Lets the browser's back button show the form as it was left; each is made for one reader.
    'Cache-Control': 'private, no-cache',
    Vary: 'Accept-Language, Cookie',
  };
}
