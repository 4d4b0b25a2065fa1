import { createApi } from './api.ts';
import { asFunction } from './as-function.ts';

const api = createApi();

/** Answers as `server.ts` does, where Next's routes are what is called: on function hosts. */
export const serveApi = asFunction((request) => api.fetch(request));
