import { Hono } from 'hono';
import { createContext } from '#lib/services/context.ts';
import { arrangeTopics } from '#lib/services/topics/arrange-topics.ts';
import { listTopicRules } from '#lib/services/topics/list-topic-rules.ts';
import { readTopics } from '#lib/services/topics/read-topics.ts';
import { restoreTopicRules } from '#lib/services/topics/restore-topic-rules.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { readJson } from '#lib/transports/http/read-json.ts';

export const topicRoutes = new Hono()
  .get('/', async (c) =>
    c.json(await readTopics(createContext(await authenticate(c.req.raw)), c.req.query())),
  )
  .get('/rules', async (c) =>
    c.json({ data: await listTopicRules(createContext(await authenticate(c.req.raw))) }),
  )
  .patch('/rules', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await arrangeTopics(context, await readJson(c.req.raw)));
  })
  .put('/rules', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await restoreTopicRules(context, await readJson(c.req.raw)));
  });
