import { Hono } from 'hono';
import { ALL_SCOPES } from '#lib/core/access/actor.ts';
import { AppError } from '#lib/core/errors.ts';
import { env } from '#lib/infra/env.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { isSameOrigin } from '#lib/transports/http/is-same-origin.ts';
import { problem } from '#lib/transports/http/problem.ts';
import { publicOrigin } from '#lib/transports/http/public-origin.ts';
import { checkHost } from './check-host.ts';
import { answerMcp } from './mcp-handler.ts';
import { untilRevoked } from './until-revoked.ts';

export const MCP_PATH = '/api/mcp';
/** Where RFC 9728 puts the metadata of a resource with this path. */
export const MCP_METADATA_PATH = `/.well-known/oauth-protected-resource${MCP_PATH}`;

function checkOrigin(headers: Headers): void {
  const origin = headers.get('origin');
  if (origin === null || isSameOrigin(headers) || env().ALLOWED_ORIGINS.includes(origin)) return;
  throw new AppError('forbidden', 'Pages of this site may not speak to the assistant server.');
}

/** A request without a token is told where to learn how to get one. */
function challenge(request: Request, error: unknown): Response {
  const response = problem(error);
  if (response.status !== 401) return response;
  const invalid = request.headers.has('authorization') ? ', error="invalid_token"' : '';
  const metadata = `${publicOrigin(request)}${MCP_METADATA_PATH}`;
  response.headers.set('www-authenticate', `Bearer resource_metadata="${metadata}"${invalid}`);
  return response;
}

/** The MCP server: one address, both eras of the protocol, by bearer token alone. */
export const mcpRoutes = new Hono().all('/', async (c) => {
  const request = c.req.raw;
  checkHost(request.headers);
  checkOrigin(request.headers);
  const bearer = new Headers(request.headers);
  bearer.delete('cookie');
  try {
    const actor = await authenticate(new Request(request.url, { headers: bearer }));
    if (actor.kind !== 'token') {
      throw new AppError('unauthenticated', 'An assistant needs a token, made on the desk.');
    }
    return await untilRevoked(request, actor, (live) => answerMcp(live, actor));
  } catch (error) {
    return challenge(request, error);
  }
});

/** What a client must know to get in (RFC 9728). Tokens are made on the desk: no server issues them. */
export const mcpMetadataRoutes = new Hono().get('/', (c) =>
  c.json({
    resource: `${publicOrigin(c.req.raw)}${MCP_PATH}`,
    resource_name: 'Earshot',
    resource_documentation: `${publicOrigin(c.req.raw)}/docs`,
    bearer_methods_supported: ['header'],
    scopes_supported: ALL_SCOPES,
  }),
);
