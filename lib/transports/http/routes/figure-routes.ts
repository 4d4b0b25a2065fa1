import { Hono } from 'hono';
import { createContext } from '#lib/services/context.ts';
import { readMetrics } from '#lib/services/read-metrics.ts';
import { summarizeFeedback } from '#lib/services/summarize-feedback.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';

export const figureRoutes = new Hono()
  .get('/metrics', async (c) =>
    c.json(await readMetrics(createContext(await authenticate(c.req.raw)))),
  )
  .get('/summary', async (c) =>
    c.json(await summarizeFeedback(createContext(await authenticate(c.req.raw)))),
  );
