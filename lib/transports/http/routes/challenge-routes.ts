import { Hono } from 'hono';
import { createContext } from '#lib/services/context.ts';
import { countChallenge } from '#lib/services/count-request.ts';
import { issueChallenge } from '#lib/services/intake/issue-challenge.ts';
import { readProtection } from '#lib/services/intake/read-protection.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';

export const challengeRoutes = new Hono()
  .get('/challenge', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    await countChallenge(context.actor);
    // It is nobody's secret, and a widget asks for it from other sites.
    c.header('access-control-allow-origin', '*');
    return c.json(await issueChallenge(context));
  })
  .get('/protection', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await readProtection(context));
  });
