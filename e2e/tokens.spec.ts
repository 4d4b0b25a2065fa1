import { io } from 'socket.io-client';
import { expect, test } from './fixtures.ts';

test('a token reaches as far as its scopes, until it is revoked', async ({ earshot }) => {
  const created = await earshot.api('/tokens', {
    method: 'POST',
    body: JSON.stringify({ name: 'Wall', scopes: ['metrics:read', 'feedback:read'] }),
  });
  expect(created.status).toBe(201);
  const { id, token } = await created.json();
  const call = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return (await fetch(`${earshot.url}/api/v1${path}`, { ...init, headers })).status;
  };
  expect(await call('/metrics')).toBe(200);
  expect(await call('/feedback')).toBe(200);
  expect(await call('/tokens')).toBe(403);
  expect(await call('/team')).toBe(403);
  expect(await call('/held')).toBe(403);
  const body = JSON.stringify({ customer_name: 'Ada', feedback: 'Hello', rating: 4 });
  expect(await call('/feedback', { method: 'POST', body })).toBe(403);

  const socket = io(earshot.url, {
    transports: ['websocket'],
    reconnection: false,
    auth: { token },
  });
  await new Promise((resolve) => socket.once('metrics', resolve));
  const cut = new Promise((resolve) => socket.once('disconnect', resolve));
  expect((await earshot.api(`/tokens/${id}`, { method: 'DELETE' })).status).toBe(204);
  await cut;
  expect(await call('/metrics')).toBe(401);
  expect(earshot.output).not.toContain(token);
});
