import { Hono } from 'hono';
import { createContext } from '#lib/services/context.ts';
import { createLinks } from '#lib/services/links/create-links.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { publicOrigin } from '#lib/transports/http/public-origin.ts';
import { readJson } from '#lib/transports/http/read-json.ts';

export const linkRoutes = new Hono().post('/', async (c) => {
  const context = createContext(await authenticate(c.req.raw));
  const links = createLinks(context, await readJson(c.req.raw), publicOrigin(c.req.raw));
  return c.json({ data: links }, 201);
});
