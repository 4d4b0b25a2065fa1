/** A Cookie header as names and values (RFC 6265); what cannot be read is left out. */
export function parseCookies(header: string | null): Record<string, string> {
  const cookies: Record<string, string> = Object.create(null);
  for (const pair of (header ?? '').split(';')) {
    const split = pair.indexOf('=');
    const name = pair.slice(0, split).trim();
    if (split < 1 || name in cookies) continue;
    const value = pair
      .slice(split + 1)
      .trim()
      .replace(/^"(.*)"$/, '$1');
    try {
      cookies[name] = decodeURIComponent(value);
    } catch {
      // a `%` that begins no escape: not a cookie of ours
    }
  }
  return cookies;
}
