import { Hono } from 'hono';
import { acknowledgeAlert } from '#lib/services/alerts/acknowledge-alert.ts';
import { changeAlertSettings } from '#lib/services/alerts/change-alert-settings.ts';
import { listAlerts } from '#lib/services/alerts/list-alerts.ts';
import { readAlert } from '#lib/services/alerts/read-alert.ts';
import { readAlertSettings } from '#lib/services/alerts/read-alert-settings.ts';
import { createContext } from '#lib/services/context.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { readJson } from '#lib/transports/http/read-json.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

export const alertRoutes = new Hono()
  .get('/alerts', async (c) =>
    c.json(await listAlerts(createContext(await authenticate(c.req.raw)), c.req.query())),
  )
  .get('/alerts/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await readAlert(context, uuidParam(c.req.param('id'))));
  })
  .post('/alerts/:id/acknowledge', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await acknowledgeAlert(context, uuidParam(c.req.param('id'))));
  })
  .get('/alert-settings', async (c) =>
    c.json(await readAlertSettings(createContext(await authenticate(c.req.raw)))),
  )
  .put('/alert-settings', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await changeAlertSettings(context, await readJson(c.req.raw)));
  });
