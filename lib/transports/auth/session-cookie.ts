import { env } from '#lib/infra/env.ts';

/** Cookies travel over https only where the public address says https. */
export const usesHttps = (): boolean => env().NEXTAUTH_URL?.startsWith('https:') ?? false;

/** next-auth's own names, spelled out so that socket and page look for the same one. */
export const sessionCookieName = (): string =>
  `${usesHttps() ? '__Secure-' : ''}next-auth.session-token`;

export const deviceCookieName = (): string => `${usesHttps() ? '__Host-' : ''}earshot.device`;
