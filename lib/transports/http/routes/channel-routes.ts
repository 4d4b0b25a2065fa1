import { Hono } from 'hono';
import { changeChannel } from '#lib/services/channels/change-channel.ts';
import { createChannel } from '#lib/services/channels/create-channel.ts';
import { deleteChannel } from '#lib/services/channels/delete-channel.ts';
import { listChannels } from '#lib/services/channels/list-channels.ts';
import { listDeliveries } from '#lib/services/channels/list-deliveries.ts';
import { readChannel } from '#lib/services/channels/read-channel.ts';
import { readDelivery } from '#lib/services/channels/read-delivery.ts';
import { replayEnded } from '#lib/services/channels/replay-ended.ts';
import { rotateSecret } from '#lib/services/channels/rotate-secret.ts';
import { testChannel } from '#lib/services/channels/test-channel.ts';
import { createContext } from '#lib/services/context.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { readJson } from '#lib/transports/http/read-json.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

export const channelRoutes = new Hono()
  .get('/', async (c) =>
    c.json({ data: await listChannels(createContext(await authenticate(c.req.raw))) }),
  )
  .post('/', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await createChannel(context, await readJson(c.req.raw)), 201);
  })
  .get('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await readChannel(context, uuidParam(c.req.param('id'))));
  })
  .patch('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const id = uuidParam(c.req.param('id'));
    return c.json(await changeChannel(context, id, await readJson(c.req.raw)));
  })
  .delete('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    await deleteChannel(context, uuidParam(c.req.param('id')));
    return c.body(null, 204);
  })
  .post('/:id/secret', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await rotateSecret(context, uuidParam(c.req.param('id'))), 201);
  })
  .post('/:id/test', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await testChannel(context, uuidParam(c.req.param('id'))), 202);
  })
  .post('/:id/replay', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await replayEnded(context, uuidParam(c.req.param('id')), null), 202);
  })
  .get('/:id/deliveries', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await listDeliveries(context, uuidParam(c.req.param('id')), c.req.query()));
  })
  .get('/:id/deliveries/:delivery', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const id = uuidParam(c.req.param('id'));
    return c.json(await readDelivery(context, id, uuidParam(c.req.param('delivery'))));
  })
  .post('/:id/deliveries/:delivery/replay', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const id = uuidParam(c.req.param('id'));
    return c.json(await replayEnded(context, id, uuidParam(c.req.param('delivery'))), 202);
  });
