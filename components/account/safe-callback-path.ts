const FALLBACK = '/admin';

/**
 * Where to go after signing in: the path of a URL on our own host, and nothing else. A path that
 * begins with two slashes would name another host.
 */
export function safeCallbackPath(given: unknown, host: string | null): string {
  if (typeof given !== 'string' || given === '') return FALLBACK;
  const base = `http://${host ?? 'own.invalid'}`;
  const target = URL.parse(given, base);
  if (!target || !/^https?:$/.test(target.protocol)) return FALLBACK;
  if (target.host !== new URL(base).host || target.username || target.password) return FALLBACK;
  const leadsBack = /^\/(\/|\\|login\b|api\/)/.test(target.pathname);
  return leadsBack || target.pathname === '/' ? FALLBACK : target.pathname + target.search;
}
