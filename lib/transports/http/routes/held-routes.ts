import { Hono } from 'hono';
import { createContext } from '#lib/services/context.ts';
import { discardHeldFeedback } from '#lib/services/discard-held-feedback.ts';
import { listHeldFeedback } from '#lib/services/list-held-feedback.ts';
import { releaseHeldFeedback } from '#lib/services/release-held-feedback.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

export const heldRoutes = new Hono()
  .get('/', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json({ data: await listHeldFeedback(context) });
  })
  .post('/:id/release', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await releaseHeldFeedback(context, uuidParam(c.req.param('id'))));
  })
  .delete('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    await discardHeldFeedback(context, uuidParam(c.req.param('id')));
    return c.body(null, 204);
  });
