/** What stands between a site and the form in one of its pages. */
export interface Site {
  allowedOrigins: readonly string[];
  /** Whether this viewer may allow another. */
  mayChangeSettings: boolean;
}

/** `https://shop.example` of whatever somebody pastes of it; null where it is no site. */
export function originOf(given: string): string | null {
  const text = given.trim();
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return url && /^[^.].*\.[^.]+$|^localhost$|^\[/.test(url.hostname) ? url.origin : null;
}

export const isAllowed = (origin: string, { allowedOrigins }: Site): boolean =>
  allowedOrigins.includes('*') || allowedOrigins.includes(origin);
