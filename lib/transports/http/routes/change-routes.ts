import { Hono } from 'hono';
import { createContext } from '#lib/services/context.ts';
import { explainChange } from '#lib/services/topics/explain-change.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';

export const changeRoutes = new Hono().get('/changes', async (c) =>
  c.json(await explainChange(createContext(await authenticate(c.req.raw)), c.req.query())),
);
