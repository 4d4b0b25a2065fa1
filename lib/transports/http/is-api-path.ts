const PREFIXES = ['/api/v1/', '/api/health/', '/api/mcp', '/.well-known/oauth-protected-resource'];

/** Whether the REST API answers this path, ahead of Next. */
export function isApiPath(path: string): boolean {
  return PREFIXES.some((prefix) => path.startsWith(prefix));
}
