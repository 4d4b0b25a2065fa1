import { Hono } from 'hono';
import { checkReady } from '#lib/services/check-ready.ts';

/** `live`: this process answers. `ready`: it can store a submission now. */
export const healthRoutes = new Hono()
  .get('/live', (c) => c.json({ status: 'live' }))
  .get('/ready', async (c) => {
    await checkReady();
    return c.json({ status: 'ready' });
  });
