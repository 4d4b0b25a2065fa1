import { Hono } from 'hono';
import { createContext } from '#lib/services/context.ts';
import { checkReport } from '#lib/services/reports/check-report.ts';
import { createReport } from '#lib/services/reports/create-report.ts';
import { deleteReport } from '#lib/services/reports/delete-report.ts';
import { listReports } from '#lib/services/reports/list-reports.ts';
import { readReport } from '#lib/services/reports/read-report.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { readJson } from '#lib/transports/http/read-json.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

export const reportRoutes = new Hono()
  .get('/', async (c) =>
    c.json(await listReports(createContext(await authenticate(c.req.raw)), c.req.query())),
  )
  .post('/', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const { report, created } = await createReport(context, await readJson(c.req.raw));
    return c.json(report, created ? 201 : 200);
  })
  .get('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await readReport(context, uuidParam(c.req.param('id'))));
  })
  .get('/:id/check', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await checkReport(context, uuidParam(c.req.param('id'))));
  })
  .delete('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    await deleteReport(context, uuidParam(c.req.param('id')));
    return c.body(null, 204);
  });
