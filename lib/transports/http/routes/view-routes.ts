import { Hono } from 'hono';
import { createContext } from '#lib/services/context.ts';
import { changeView } from '#lib/services/views/change-view.ts';
import { deleteView } from '#lib/services/views/delete-view.ts';
import { listViews } from '#lib/services/views/list-views.ts';
import { saveView } from '#lib/services/views/save-view.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { readJson } from '#lib/transports/http/read-json.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

export const viewRoutes = new Hono()
  .get('/', async (c) =>
    c.json({ data: await listViews(createContext(await authenticate(c.req.raw))) }),
  )
  .post('/', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await saveView(context, await readJson(c.req.raw)), 201);
  })
  .patch('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const id = uuidParam(c.req.param('id'));
    return c.json(await changeView(context, id, await readJson(c.req.raw)));
  })
  .delete('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    await deleteView(context, uuidParam(c.req.param('id')));
    return c.body(null, 204);
  });
