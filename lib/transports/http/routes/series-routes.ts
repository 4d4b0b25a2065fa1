import { Hono } from 'hono';
import { createContext } from '#lib/services/context.ts';
import { readSeries } from '#lib/services/read-series.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';

export const seriesRoutes = new Hono().get('/series', async (c) =>
  c.json(await readSeries(createContext(await authenticate(c.req.raw)), c.req.query())),
);
