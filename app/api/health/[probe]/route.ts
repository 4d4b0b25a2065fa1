import { createApi } from '#lib/transports/http/api.ts';

const api = createApi();

export const GET = (request: Request) => api.fetch(request);
