import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/core/access/actor.ts';
import { AppError } from '#lib/core/errors.ts';
import { createLimiter } from '#lib/infra/limits/limiter.ts';
import { setProcessWide } from '#lib/infra/process-wide.ts';
import { problem } from './problem.ts';
import { meter, rateLimitHeaders } from './rate-limit.ts';

const limiter = (name: string, limit: number) =>
  createLimiter({ name, limit, periodSeconds: 60 }, null);

function send(actor: Actor, fail = false): Promise<Response> {
  const api = new Hono().use(rateLimitHeaders).get('/', async (c) => {
    await meter(c.req.raw, actor);
    if (fail) throw new AppError('conflict', 'no');
    return c.json({});
  });
  api.onError((error) => problem(error));
  return Promise.resolve(api.request('/'));
}

const customer: Actor = { kind: 'customer', address: '192.0.2.1' };
const token = (tokenId: string | null): Actor => ({
  kind: 'token',
  tokenId,
  name: 'script',
  scopes: [],
});
const headersOf = (answer: Response) =>
  Object.fromEntries(
    [...answer.headers].filter(([name]) => name.startsWith('ratelimit') || name === 'retry-after'),
  );

beforeEach(() => {
  setProcessWide('request-limits', { client: limiter('client', 2), token: limiter('token', 3) });
});

describe('the limit of an answer', () => {
  it('is told on success, on failure and on refusal', async () => {
    expect(headersOf(await send(customer))).toEqual({
      'ratelimit-policy': '"client";q=2;w=60',
      ratelimit: '"client";r=1;t=60',
      'ratelimit-limit': '2',
      'ratelimit-remaining': '1',
      'ratelimit-reset': '60',
    });
    const failed = await send(customer, true);
    expect(failed.status).toBe(409);
    expect(failed.headers.get('ratelimit')).toBe('"client";r=0;t=60');
    const refused = await send(customer);
    expect(refused.status).toBe(429);
    expect((await refused.json()).code).toBe('rate_limited');
    expect(headersOf(refused)).toMatchObject({
      ratelimit: '"client";r=0;t=60',
      'ratelimit-remaining': '0',
      'ratelimit-reset': '60',
      'retry-after': '60',
    });
  });

  it('is a customer’s by address, and by network where the address is IPv6', async () => {
    const from = async (address: string) => (await send({ kind: 'customer', address })).status;
    expect([await from('192.0.2.1'), await from('192.0.2.1')]).toEqual([200, 200]);
    expect(await from('192.0.2.1')).toBe(429);
    expect(await from('192.0.2.2')).toBe(200);
    expect([await from('2001:db8::1'), await from('2001:db8::2')]).toEqual([200, 200]);
    expect(await from('2001:db8::3')).toBe(429);
    expect(await from('2001:db8:0:1::3')).toBe(200);
  });

  it('is a token’s own, the environment’s token included', async () => {
    for (const id of ['a', null]) {
      for (let turn = 0; turn < 3; turn += 1) expect((await send(token(id))).status).toBe(200);
      const refused = await send(token(id));
      expect(refused.status).toBe(429);
      expect(refused.headers.get('ratelimit-policy')).toBe('"token";q=3;w=60');
    }
    expect((await send(token('b'))).status).toBe(200);
  });

  it('does not exist for people of the team', async () => {
    const names = { name: 'Ada', email: 'ada@example.com' };
    const user: Actor = { kind: 'user', userId: 'u', sessionId: 's', role: 'viewer', ...names };
    for (let turn = 0; turn < 9; turn += 1) expect(headersOf(await send(user))).toEqual({});
  });
});
