import { Hono } from 'hono';
import * as z from 'zod/mini';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { changeRole } from '#lib/services/change-role.ts';
import { createContext } from '#lib/services/context.ts';
import { createInvitation } from '#lib/services/create-invitation.ts';
import { listTeam } from '#lib/services/list-team.ts';
import { removeMember } from '#lib/services/remove-member.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { publicOrigin } from '#lib/transports/http/public-origin.ts';
import { readJson } from '#lib/transports/http/read-json.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

export const roleSchema = z.object({
  role: z.enum(['admin', 'member', 'viewer'], 'must be admin, member or viewer'),
});

export const teamRoutes = new Hono()
  .get('/team', async (c) =>
    c.json({ data: await listTeam(createContext(await authenticate(c.req.raw))) }),
  )
  .patch('/team/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const { role } = parseOrRefuse(roleSchema, await readJson(c.req.raw));
    await changeRole(context, uuidParam(c.req.param('id')), role);
    return c.body(null, 204);
  })
  .delete('/team/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    await removeMember(context, uuidParam(c.req.param('id')));
    return c.body(null, 204);
  })
  .post('/invitations', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const { role } = parseOrRefuse(roleSchema, await readJson(c.req.raw));
    const { token, expiresAt } = await createInvitation(context, role);
    const url = `${publicOrigin(c.req.raw)}/setup?token=${token}`;
    return c.json({ url, expires_at: expiresAt.toISOString() }, 201);
  });
