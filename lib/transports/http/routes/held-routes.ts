import { type Context as Call, Hono } from 'hono';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import type { HeldSelection } from '#lib/core/spam/hold-reason.ts';
import { type Context, createContext } from '#lib/services/context.ts';
import { discardAllHeld } from '#lib/services/discard-all-held.ts';
import { discardHeldFeedback } from '#lib/services/discard-held-feedback.ts';
import { listHeldFeedback } from '#lib/services/list-held-feedback.ts';
import { releaseAllHeld } from '#lib/services/release-all-held.ts';
import { releaseHeldFeedback } from '#lib/services/release-held-feedback.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';
import { heldQuery, heldSelection } from './held-query.ts';

function selectionOf(c: Call, context: Context): HeldSelection {
  const { reason = null, until } = parseOrRefuse(heldSelection, c.req.query());
  return { reason, until: until === undefined ? context.now() : new Date(until) };
}

export const heldRoutes = new Hono()
  .get('/', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const { reason } = parseOrRefuse(heldQuery, c.req.query());
    return c.json({ data: await listHeldFeedback(context, reason) });
  })
  .delete('/', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await discardAllHeld(context, selectionOf(c, context)));
  })
  .post('/release', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await releaseAllHeld(context, selectionOf(c, context)));
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
