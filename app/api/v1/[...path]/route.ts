import { createApi } from '#lib/transports/http/api.ts';

// Where `server.ts` runs it answers ahead of Next; this is for function hosts.
const api = createApi();
const handler = (request: Request) => api.fetch(request);

export {
  handler as GET,
  handler as POST,
  handler as PUT,
  handler as PATCH,
  handler as DELETE,
  handler as OPTIONS,
};
