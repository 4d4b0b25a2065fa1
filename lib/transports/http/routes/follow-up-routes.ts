import { Hono } from 'hono';
import { createContext } from '#lib/services/context.ts';
import { eraseFollowUp } from '#lib/services/follow-up/erase-follow-up.ts';
import { markAnswered } from '#lib/services/follow-up/mark-answered.ts';
import { readFollowUp } from '#lib/services/follow-up/read-follow-up.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { readJson } from '#lib/transports/http/read-json.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

export const followUpRoutes = new Hono()
  .get('/:id/follow-up', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await readFollowUp(context, uuidParam(c.req.param('id'))));
  })
  .patch('/:id/follow-up', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const id = uuidParam(c.req.param('id'));
    return c.json(await markAnswered(context, id, await readJson(c.req.raw)));
  })
  .delete('/:id/follow-up', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    await eraseFollowUp(context, uuidParam(c.req.param('id')));
    return c.body(null, 204);
  });
