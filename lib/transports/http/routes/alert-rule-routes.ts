import { Hono } from 'hono';
import { changeAlertRule } from '#lib/services/alerts/change-alert-rule.ts';
import { createAlertRule } from '#lib/services/alerts/create-alert-rule.ts';
import { deleteAlertRule } from '#lib/services/alerts/delete-alert-rule.ts';
import { listAlertRules } from '#lib/services/alerts/list-alert-rules.ts';
import { previewAlertRule } from '#lib/services/alerts/preview-alert-rule.ts';
import { createContext } from '#lib/services/context.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { readJson } from '#lib/transports/http/read-json.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

export const alertRuleRoutes = new Hono()
  .get('/', async (c) =>
    c.json({ data: await listAlertRules(createContext(await authenticate(c.req.raw))) }),
  )
  .post('/', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await createAlertRule(context, await readJson(c.req.raw)), 201);
  })
  .post('/preview', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await previewAlertRule(context, await readJson(c.req.raw)));
  })
  .patch('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const id = uuidParam(c.req.param('id'));
    return c.json(await changeAlertRule(context, id, await readJson(c.req.raw)));
  })
  .delete('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    await deleteAlertRule(context, uuidParam(c.req.param('id')));
    return c.body(null, 204);
  });
