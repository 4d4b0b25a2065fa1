import { Hono } from 'hono';
import * as z from 'zod/mini';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { createContext } from '#lib/services/context.ts';
import { readDemo } from '#lib/services/read-demo.ts';
import { removeDemo } from '#lib/services/remove-demo.ts';
import { startDemo } from '#lib/services/start-demo.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { readJson } from '#lib/transports/http/read-json.ts';

export const demoSchema = z.object({ per_minute: z.number('must be a number') });

export const demoRoutes = new Hono()
  .get('/', async (c) => c.json(await readDemo(createContext(await authenticate(c.req.raw)))))
  .post('/', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const { per_minute } = parseOrRefuse(demoSchema, await readJson(c.req.raw));
    await startDemo(context, per_minute);
    return c.json(await readDemo(context), 201);
  })
  .delete('/', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json({ removed: await removeDemo(context) });
  });
