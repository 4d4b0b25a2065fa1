import { allOperations } from '#lib/transports/http/openapi/all-operations.ts';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The addresses of the API, each parameter as `:id`. */
const ROUTES = new Set(
  Object.keys(allOperations).map((route) => (route.split(' ')[1] ?? '').replace(/:\w+/g, ':id')),
);
const OTHERS = new Set(['/', '/thanks', '/login', '/setup', '/docs', '/kiosk', '/api/mcp']);

/**
 * What a request is counted under: the route's template, a place of the desk, or `other`. Whatever is
 * asked for, there are no more labels than we have places.
 */
export function routeLabel(url: string): string {
  const [path = ''] = url.split('?', 1);
  const template = path.replace(UUID, ':id');
  if (ROUTES.has(template) || OTHERS.has(template)) return template;
  if (template.startsWith('/admin')) return '/admin';
  if (template.startsWith('/api/auth/')) return '/api/auth';
  if (template.startsWith('/_next/') || template.startsWith('/assets/')) return 'file';
  return 'other';
}
