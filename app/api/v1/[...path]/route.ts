export {
  serveApi as GET,
  serveApi as POST,
  serveApi as PUT,
  serveApi as PATCH,
  serveApi as DELETE,
  serveApi as OPTIONS,
} from '#lib/transports/http/serve-api.ts';

export const dynamic = 'force-dynamic';
