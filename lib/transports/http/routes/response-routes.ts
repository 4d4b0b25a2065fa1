import { Hono } from 'hono';
import { createContext } from '#lib/services/context.ts';
import { changeResponse } from '#lib/services/responses/change-response.ts';
import { listResponses } from '#lib/services/responses/list-responses.ts';
import { readResponse } from '#lib/services/responses/read-response.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { readJson } from '#lib/transports/http/read-json.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

export const responseRoutes = new Hono()
  .get('/', async (c) =>
    c.json(await listResponses(createContext(await authenticate(c.req.raw)), c.req.query())),
  )
  .get('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await readResponse(context, uuidParam(c.req.param('id'))));
  })
  .patch('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const id = uuidParam(c.req.param('id'));
    return c.json(await changeResponse(context, id, await readJson(c.req.raw)));
  });
