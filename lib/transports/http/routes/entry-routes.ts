import { Hono } from 'hono';
import { createContext } from '#lib/services/context.ts';
import { countFeedback } from '#lib/services/count-feedback.ts';
import { deleteFeedback } from '#lib/services/delete-feedback.ts';
import { editFeedback } from '#lib/services/edit-feedback.ts';
import { readFeedback } from '#lib/services/read-feedback.ts';
import { readFeedbackDetails } from '#lib/services/read-feedback-details.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { readJson } from '#lib/transports/http/read-json.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

export const entryRoutes = new Hono()
  .get('/count', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await countFeedback(context, c.req.query()));
  })
  .get('/:id/details', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const id = uuidParam(c.req.param('id'));
    return c.json(await readFeedbackDetails(context, id, c.req.query()));
  })
  .get('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await readFeedback(context, uuidParam(c.req.param('id'))));
  })
  .patch('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const id = uuidParam(c.req.param('id'));
    return c.json(await editFeedback(context, id, await readJson(c.req.raw)));
  })
  .delete('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    await deleteFeedback(context, uuidParam(c.req.param('id')));
    return c.body(null, 204);
  });
