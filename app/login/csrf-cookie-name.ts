import { usesHttps } from '#lib/transports/auth/session-cookie.ts';

/** The name next-auth gives its CSRF cookie. */
export const csrfCookieName = (): string => `${usesHttps() ? '__Host-' : ''}next-auth.csrf-token`;
