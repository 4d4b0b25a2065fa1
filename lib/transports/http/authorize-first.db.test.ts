import { describe, expect, it } from 'vitest';
import { createContext } from '#lib/services/context.ts';
import { createToken } from '#lib/services/create-token.ts';
import { testApi } from '#test/test-api.ts';
import { allOperations } from './openapi/all-operations.ts';

const { api } = testApi();

/** Everything that takes a body and is not for everybody. */
const writings = Object.entries(allOperations).flatMap(([route, { access, body }]) => {
  if (!body || access === 'public' || access === 'open') return [];
  const [method = '', path = ''] = route.split(' ');
  const headers = { 'content-type': Object.keys(body)[0] ?? '' };
  return [{ route, method, access, headers, path: path.replace(/:\w+/g, crypto.randomUUID()) }];
});

/** A request whose body no route takes, and that says when anybody looks at it. */
function watched(writing: { method: string; headers: Record<string, string> }) {
  let looked = false;
  const source = {
    pull(controller: ReadableStreamDefaultController) {
      looked = true;
      controller.enqueue(new TextEncoder().encode('{"no":'));
      controller.close();
    },
  };
  const body = new ReadableStream(source, { highWaterMark: 0 });
  const sent: RequestInit & { duplex: 'half' } = { ...writing, body, duplex: 'half' };
  return { sent, looked: () => looked };
}

describe('a body is not looked at', () => {
  it.each(writings)('before a stranger is sent away: $route', async ({ path, ...writing }) => {
    const { sent, looked } = watched(writing);
    expect((await api.request(path, sent)).status).toBe(401);
    expect(looked()).toBe(false);
  });

  it.each(writings)('of who may not write it: $route', async ({ path, access, ...writing }) => {
    const scopes = (['feedback:write', 'metrics:read'] as const).filter((one) => one !== access);
    const { token } = await createToken(createContext({ kind: 'system', name: 'test' }), {
      name: 'little',
      scopes,
    });
    const headers = { ...writing.headers, authorization: `Bearer ${token}` };
    const { sent, looked } = watched({ ...writing, headers });
    expect((await api.request(path, sent)).status).toBe(403);
    expect(looked()).toBe(false);
  });

  it('is what most of the API is held to', () => {
    expect(writings.length).toBeGreaterThan(15);
  });
});
