import { createPages } from './pages.ts';

const pages = createPages();

/** Answers as `server.ts` does, where Next's routes are what is called: on function hosts. */
export const servePage = (request: Request): Response | Promise<Response> => pages.fetch(request);
