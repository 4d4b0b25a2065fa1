import { Hono } from 'hono';
import { forgetLearning } from '#lib/services/analysis/forget-learning.ts';
import { learnFromRatings } from '#lib/services/analysis/learn-from-ratings.ts';
import { readAnalysis } from '#lib/services/analysis/read-analysis.ts';
import { startReanalysis } from '#lib/services/analysis/start-reanalysis.ts';
import { steerReanalysis } from '#lib/services/analysis/steer-reanalysis.ts';
import { switchLearning } from '#lib/services/analysis/switch-learning.ts';
import { createContext } from '#lib/services/context.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { readJson } from '#lib/transports/http/read-json.ts';

const contextOf = async (request: Request) => createContext(await authenticate(request));

export const analysisRoutes = new Hono()
  .get('/', async (c) => c.json(await readAnalysis(await contextOf(c.req.raw))))
  .patch('/learning', async (c) => {
    const context = await contextOf(c.req.raw);
    return c.json(await switchLearning(context, await readJson(c.req.raw)));
  })
  .delete('/learning', async (c) => c.json(await forgetLearning(await contextOf(c.req.raw))))
  .post('/learning', async (c) => {
    const context = await contextOf(c.req.raw);
    await learnFromRatings(context);
    return c.json(await readAnalysis(context), 202);
  })
  .post('/run', async (c) => {
    const context = await contextOf(c.req.raw);
    return c.json(await startReanalysis(context, await readJson(c.req.raw)), 202);
  })
  .patch('/run', async (c) => {
    const context = await contextOf(c.req.raw);
    return c.json(await steerReanalysis(context, await readJson(c.req.raw)));
  });
