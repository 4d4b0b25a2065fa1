import { Hono } from 'hono';
import { createContext } from '#lib/services/context.ts';
import { createKiosk } from '#lib/services/kiosks/create-kiosk.ts';
import { enrolDevice } from '#lib/services/kiosks/enrol-device.ts';
import { forgetKiosk } from '#lib/services/kiosks/forget-kiosk.ts';
import { listKiosks } from '#lib/services/kiosks/list-kiosks.ts';
import { renewKioskLink } from '#lib/services/kiosks/renew-kiosk-link.ts';
import { takeKioskReport } from '#lib/services/kiosks/take-kiosk-report.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { meter } from '#lib/transports/http/rate-limit.ts';
import { readJson } from '#lib/transports/http/read-json.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

/** Customers of these two are devices: counted as anybody who is not known. */
async function meteredContext(request: Request) {
  const actor = await authenticate(request);
  if (actor.kind === 'customer') await meter(request, actor);
  return createContext(actor);
}

export const kioskRoutes = new Hono()
  .get('/', async (c) =>
    c.json({ data: await listKiosks(createContext(await authenticate(c.req.raw))) }),
  )
  .post('/', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await createKiosk(context, await readJson(c.req.raw)), 201);
  })
  .post('/enrolments', async (c) => {
    const context = await meteredContext(c.req.raw);
    return c.json(await enrolDevice(context, await readJson(c.req.raw)));
  })
  .post('/reports', async (c) => {
    const context = await meteredContext(c.req.raw);
    return c.json(await takeKioskReport(context, await readJson(c.req.raw)));
  })
  .post('/:id/links', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await renewKioskLink(context, uuidParam(c.req.param('id'))));
  })
  .delete('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    await forgetKiosk(context, uuidParam(c.req.param('id')));
    return c.body(null, 204);
  });
