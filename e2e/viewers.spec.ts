import { io, type Socket } from 'socket.io-client';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import { ADMIN, API_TOKEN, EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';
import { signInByHand } from './sign-in.ts';

/** The first argument of the next such event. */
const heard = <T>(socket: Socket, event: string): Promise<T> =>
  new Promise((resolve) => socket.once(event, resolve));

type Options = { auth?: object; headers?: Record<string, string> };

function connect(earshot: EarshotProcess, { auth, headers }: Options): Socket {
  return io(earshot.url, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    ...(auth && { auth }),
    ...(headers && { extraHeaders: headers }),
  });
}

async function outcome(socket: Socket): Promise<string> {
  const refused = heard<Error>(socket, 'connect_error').then((error) => error.message);
  const welcome = heard(socket, 'metrics').then(() => 'metrics');
  const said = await Promise.race([refused, welcome]);
  socket.close();
  return said;
}

test.describe('the socket', () => {
  test('gives the metrics at once to those who may see them, and to nobody else', async ({
    earshot,
  }) => {
    const { cookie } = await signInByHand(earshot);
    expect(await outcome(connect(earshot, { headers: { cookie } }))).toBe('metrics');
    expect(await outcome(connect(earshot, { auth: { token: API_TOKEN } }))).toBe('metrics');
    expect(await outcome(connect(earshot, {}))).toBe('unauthenticated');
    for (const token of ['wrong', '', 7, null, { $ne: '' }, 'x'.repeat(5000)]) {
      expect(await outcome(connect(earshot, { auth: { token } }))).toBe('unauthenticated');
    }
  });

  test('turns a foreign page away, whatever its cookies', async ({ earshot }) => {
    const { cookie } = await signInByHand(earshot);
    const headers = { cookie, origin: 'https://evil.example' };
    expect(await outcome(connect(earshot, { headers }))).toMatch(/websocket error/);
    const own = { cookie, origin: earshot.url };
    expect(await outcome(connect(earshot, { headers: own }))).toBe('metrics');
  });

  test('pushes a new piece and the figures that count it', async ({ earshot }) => {
    const socket = connect(earshot, { auth: { token: API_TOKEN } });
    const before = await heard<Metrics>(socket, 'metrics');
    const arrived = heard(socket, 'feedback');
    const counted = new Promise<void>((resolve) => {
      socket.on('metrics', ({ hourly_count }) => {
        if (hourly_count === before.hourly_count + 1) resolve();
      });
    });
    const piece = { customer_name: 'Ada', feedback: 'Very friendly', rating: 5 };
    const began = Date.now();
    const posted = await earshot.api('/feedback', { method: 'POST', body: JSON.stringify(piece) });
    const { thank_you: _, ...wire } = await posted.json();
    expect(await arrived).toEqual({ type: 'created', feedback: wire });
    await counted;
    expect(Date.now() - began).toBeLessThan(2_000);
    socket.close();
  });

  test('is cut off when its session ends, and the cookie opens nothing any more', async ({
    earshot,
  }) => {
    const { cookie } = await signInByHand(earshot);
    const other = await signInByHand(earshot);
    const socket = connect(earshot, { headers: { cookie } });
    const bystander = connect(earshot, { headers: { cookie: other.cookie } });
    await Promise.all([heard(socket, 'metrics'), heard(bystander, 'metrics')]);
    const told = heard(socket, 'signed_out');
    const cut = heard(socket, 'disconnect');

    const csrf = await fetch(`${earshot.url}/api/auth/csrf`, { headers: { cookie } });
    const { csrfToken } = await csrf.json();
    await fetch(`${earshot.url}/api/auth/signout`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
      body: new URLSearchParams({ csrfToken }),
    });
    await told;
    await cut;
    expect(bystander.connected).toBe(true);
    bystander.close();
    const replay = await fetch(`${earshot.url}/api/v1/metrics`, { headers: { cookie } });
    expect(replay.status).toBe(401);
    expect(await outcome(connect(earshot, { headers: { cookie } }))).toBe('unauthenticated');
  });
});

test('ten wrong passwords close the account to strangers, not to its owner', async () => {
  // Its own: tests that come later sign in as well.
  const earshot = await EarshotProcess.start();
  const owner = await signInByHand(earshot);
  expect(owner.location).toBe(`${earshot.url}/admin`);
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const wrong = await signInByHand(earshot, { email: 'ada@example.com', password: 'wrong' });
    expect(wrong.location).toContain('error=');
  }
  const locked = await signInByHand(earshot);
  expect(locked.location).toContain('too_many_tries');
  const again = await signInByHand(earshot, ADMIN, owner.cookie);
  expect(again.location).toBe(`${earshot.url}/admin`);
  await earshot.dispose();
});
