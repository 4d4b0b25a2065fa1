export { serveApi as GET } from '#lib/transports/http/serve-api.ts';

export const dynamic = 'force-dynamic';
