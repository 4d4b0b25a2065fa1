import { Hono } from 'hono';
import { createContext } from '#lib/services/context.ts';
import { changeWorkflow } from '#lib/services/workflows/change-workflow.ts';
import { forecastWorkflow } from '#lib/services/workflows/forecast-workflow.ts';
import { listRuns } from '#lib/services/workflows/list-runs.ts';
import { listWorkflows } from '#lib/services/workflows/list-workflows.ts';
import { readRun } from '#lib/services/workflows/read-run.ts';
import { runWorkflow } from '#lib/services/workflows/run-workflow.ts';
import { steerRun } from '#lib/services/workflows/steer-run.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { readJson } from '#lib/transports/http/read-json.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

const contextOf = async (request: Request) => createContext(await authenticate(request));

export const workflowRoutes = new Hono()
  .get('/', async (c) => c.json({ data: await listWorkflows(await contextOf(c.req.raw)) }))
  .patch('/', async (c) => {
    const context = await contextOf(c.req.raw);
    return c.json(await changeWorkflow(context, await readJson(c.req.raw)));
  })
  .post('/forecasts', async (c) => {
    const context = await contextOf(c.req.raw);
    return c.json({ data: await forecastWorkflow(context, await readJson(c.req.raw)) });
  })
  .get('/runs', async (c) => c.json(await listRuns(await contextOf(c.req.raw), c.req.query())))
  .post('/runs', async (c) => {
    const context = await contextOf(c.req.raw);
    const { run, created } = await runWorkflow(context, await readJson(c.req.raw));
    return c.json(run, created ? 201 : 200);
  })
  .get('/runs/:id', async (c) =>
    c.json(await readRun(await contextOf(c.req.raw), uuidParam(c.req.param('id')))),
  )
  .post('/runs/:id/cancel', async (c) =>
    c.json(await steerRun(await contextOf(c.req.raw), uuidParam(c.req.param('id')), 'cancel')),
  )
  .post('/runs/:id/retry', async (c) =>
    c.json(await steerRun(await contextOf(c.req.raw), uuidParam(c.req.param('id')), 'retry')),
  );
