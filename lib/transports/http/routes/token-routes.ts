import { Hono } from 'hono';
import { createContext } from '#lib/services/context.ts';
import { createToken } from '#lib/services/create-token.ts';
import { listTokens } from '#lib/services/list-tokens.ts';
import { revokeToken } from '#lib/services/revoke-token.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { readJson } from '#lib/transports/http/read-json.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

export const tokenRoutes = new Hono()
  .get('/', async (c) =>
    c.json({ data: await listTokens(createContext(await authenticate(c.req.raw))) }),
  )
  .post('/', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await createToken(context, await readJson(c.req.raw)), 201);
  })
  .delete('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    await revokeToken(context, uuidParam(c.req.param('id')));
    return c.body(null, 204);
  });
