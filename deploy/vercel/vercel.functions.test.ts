import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { signInByHand } from '#e2e/sign-in.ts';
import { FUNCTION_SOCKET } from '#lib/core/socket-address.ts';
import { startReceiver } from '#test/receiver.ts';
import { RedisServer } from '#test/redis-server.ts';
import { ADMIN, API_TOKEN, CRON_SECRET, type Deployment, deploy } from './test/deployment.ts';
import type { FunctionHost } from './test/function-host.ts';
import { functionSizes } from './test/function-sizes.ts';

const { DATABASE_URL = 'postgres://postgres@127.0.0.1:5432/postgres' } = process.env;
/** The host's own limit. */
const MOST_MEGABYTES = 250;
const SLOW_MS = 7_000;

let deployment: Deployment;
let host: FunctionHost;

beforeAll(async () => {
  deployment = await deploy(DATABASE_URL);
  host = await deployment.serve();
}, 600_000);
afterAll(() => deployment?.remove());

const bearer = { authorization: `Bearer ${API_TOKEN}` };

async function give(to: FunctionHost, feedback: string, rating = 4): Promise<{ id: string }> {
  const answer = await fetch(`${to.url}/api/v1/feedback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ customer_name: 'Ines', feedback, rating }),
  });
  expect(answer.status).toBe(201);
  return answer.json();
}

async function listed(to: FunctionHost): Promise<{ feedback: string; source: string }[]> {
  const answer = await fetch(`${to.url}/api/v1/feedback?limit=50`, { headers: bearer });
  expect(answer.status).toBe(200);
  return (await answer.json()).data;
}

async function inDatabase<Row extends pg.QueryResultRow>(statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: deployment.database });
  await client.connect();
  return client.query<Row>(statement).then(
    ({ rows }) => client.end().then(() => rows),
    (error: unknown) => client.end().then(() => Promise.reject(error)),
  );
}

describe('what the build makes for Vercel', () => {
  it('stays far below what a function may weigh', () => {
    const sizes = functionSizes(deployment.output);
    expect(sizes.size).toBeGreaterThan(3);
    for (const [name, size] of sizes) {
      process.stdout.write(`${name}: ${size.toFixed(1)} MB\n`);
      expect(size).toBeLessThan(MOST_MEGABYTES / 2);
    }
  });

  it('refuses to be made without a database, in one line', () => {
    const { DATABASE_URL: _, ...env } = process.env;
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build-for-vercel.ts'], {
      env: { ...env, VERCEL: '1', NEXTAUTH_SECRET: 'x'.repeat(40) },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      'Earshot cannot start: DATABASE_URL must be set on a function host, which has no disk of its own.',
    );
  });
});

describe('the functions', () => {
  it('show the form with its files, and take it without JavaScript', async () => {
    const page = await fetch(`${host.url}/?source=shop-7&lang=es`);
    const html = await page.text();
    expect(html).toContain('<html lang="es"');
    const nonce = /nonce="([^"]+)"/.exec(html)?.[1];
    expect(page.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
    expect(assets.length).toBeGreaterThan(0);
    for (const path of assets) {
      const file = await fetch(`${host.url}${path}`);
      expect(file.status).toBe(200);
      expect(file.headers.get('content-type')).toMatch(/^(?:text\/(?:javascript|css)|font\/)/);
      expect((await file.text()).length).toBeGreaterThan(0);
    }
    const token = /name="token"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? '';
    await sleep(1_100); // as long as a person takes at least
    const fields = { customer_name: 'Ana', feedback: 'Sin JavaScript', rating: '5', website: '' };
    const sent = await fetch(`${host.url}/?lang=es`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ ...fields, token, source: 'shop-7' }),
    });
    expect(sent.status).toBe(303);
    const thanks = await fetch(new URL(sent.headers.get('location') ?? '', host.url));
    expect(await thanks.text()).toContain('Gracias');
    expect(await listed(host)).toContainEqual(
      expect.objectContaining({ feedback: 'Sin JavaScript', source: 'shop-7' }),
    );
  });

  it('answer for a language in the address, and once for each address', async () => {
    expect(await (await fetch(`${host.url}/de`)).text()).toContain('<html lang="de"');
    const slash = await fetch(`${host.url}/login/`, { redirect: 'manual' });
    expect([slash.status, slash.headers.get('location')]).toEqual([308, '/login']);
    for (const path of ['/widget/v1.js', '/kiosk', '/kiosk/sw.js', '/robots.txt']) {
      expect([path, (await fetch(`${host.url}${path}`)).status]).toEqual([path, 200]);
    }
  });

  it('take feedback by the API and list it to whoever has a token', async () => {
    await give(host, 'By the API');
    expect((await fetch(`${host.url}/api/v1/feedback`)).status).toBe(401);
    expect(await listed(host)).toContainEqual(expect.objectContaining({ feedback: 'By the API' }));
    expect((await fetch(`${host.url}/api/mcp`, { method: 'POST' })).status).toBe(401);
  });

  it('let the admin of the build in, and tell the desk where its socket is', async () => {
    const { cookie } = await signInByHand(host, ADMIN);
    expect(cookie).toContain('__Secure-next-auth.session-token=');
    const desk = await fetch(`${host.url}/admin`, { headers: { cookie }, redirect: 'manual' });
    expect(desk.status).toBe(200);
    expect(await desk.text()).toContain(FUNCTION_SOCKET.path);
    const nobody = await fetch(`${host.url}/admin`, { redirect: 'manual' });
    expect(nobody.headers.get('location')).toContain('/login');
  });

  it('answer a body that cannot be read with a clear 400', async () => {
    for (const path of [
      '/api/v1/feedback',
      '/api/auth/callback/credentials',
      '/api/auth/session',
    ]) {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${host.url}${path}`, {
        method: 'POST',
        headers,
        body: '{broken',
      });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ code: 'malformed_body' });
    }
  });

  it('import a file', async () => {
    const csv = 'customer_name,feedback,rating\nJo,From a file,3\n';
    const answer = await fetch(`${host.url}/api/v1/import`, {
      method: 'POST',
      headers: { ...bearer, 'content-type': 'text/csv' },
      body: csv,
    });
    expect(await answer.json()).toMatchObject({ rows: 1, imported: 1 });
  });

  it('send a webhook once they have answered, without a cron', async () => {
    const receiver = await startReceiver();
    // Longer than open connections keep a function going.
    receiver.answer = (response) => void setTimeout(() => response.end('ok'), SLOW_MS);
    const made = await fetch(`${host.url}/api/v1/channels`, {
      method: 'POST',
      headers: { ...bearer, 'content-type': 'application/json' },
      body: JSON.stringify({
        kind: 'webhook',
        name: 'till',
        destination: receiver.url,
        events: ['feedback.created'],
      }),
    });
    expect(made.status).toBe(201);
    await give(host, 'Tell the till');
    const arrivals = "SELECT 1 FROM delivery WHERE state = 'delivered'";
    const hasArrived = async () => expect(await inDatabase(arrivals)).toHaveLength(1);
    await vi.waitFor(hasArrived, { timeout: 20_000, interval: 250 });
    expect(receiver.arrived.map(({ body }) => body).join()).toContain('Tell the till');
    receiver.close();
  });

  it('stand still after the last word, and go on with the next request', async () => {
    const api = host.functionOf('/api/v1/feedback');
    await vi.waitFor(() => expect(api.isFrozen).toBe(true), { timeout: 30_000, interval: 200 });
    await give(host, 'After a pause');
  }, 40_000);
});

describe('the scheduler', () => {
  const call = (authorization?: string) =>
    fetch(`${host.url}${host.output.crons[0]?.path}`, {
      headers: authorization ? { authorization } : {},
    });

  it('is known by CRON_SECRET alone', async () => {
    expect((await call()).status).toBe(401);
    expect((await call('Bearer of-somebody-else')).status).toBe(401);
    expect((await call(`Bearer ${API_TOKEN}`)).status).toBe(401);
  });

  it('has done what is due, and once, however many call', async () => {
    await inDatabase(
      `INSERT INTO audit_entry (id, at, actor_kind, actor_name, action, outcome, via)
       VALUES (gen_random_uuid(), now() - interval '10 years', 'system', 'old', 'sign_in', 'done', 'cli')`,
    );
    const rounds = await Promise.all([1, 2, 3].map(() => call(`Bearer ${CRON_SECRET}`)));
    for (const round of rounds) {
      expect(round.status).toBe(200);
      const { done, failed } = await round.json();
      expect(failed).toEqual([]);
      expect(done).toEqual(expect.arrayContaining(['deliveries', 'alerts', 'rollups']));
    }
    const left = await inDatabase("SELECT 1 FROM audit_entry WHERE actor_name = 'old'");
    expect(left).toEqual([]);
    const waiting = await inDatabase('SELECT 1 FROM feedback_rollup_delta');
    expect(waiting).toEqual([]);
  });
});

/** The first argument of such an event that is as wanted. */
function heard<T>(socket: Socket, event: string, wanted: (said: T) => boolean): Promise<T> {
  return new Promise((resolve) => socket.on(event, (said: T) => wanted(said) && resolve(said)));
}

const redisHere = process.env.REDIS_SERVER_PATH !== undefined;

describe.each([
  { name: 'alone', withRedis: false },
  { name: 'on one Redis', withRedis: true },
])('the socket function, $name', ({ withRedis }) => {
  it.skipIf(withRedis && !redisHere)(
    'tells a viewer of what another function stored',
    async () => {
      const redis = withRedis ? await RedisServer.start() : null;
      const own = await deployment.serve(redis ? { REDIS_URL: redis.url } : {});
      const socket = io(own.url, {
        path: FUNCTION_SOCKET.path,
        transports: ['websocket'],
        auth: { token: API_TOKEN },
      });
      type Figures = { hourly_count: number };
      type Change = { feedback: { feedback: string } };
      const { hourly_count: before } = await heard<Figures>(socket, 'metrics', () => true);
      await give(own, 'Wake the other function');
      const counted = heard<Figures>(socket, 'metrics', (said) => said.hourly_count >= before + 2);
      const told = heard<Change>(
        socket,
        'feedback',
        ({ feedback }) => feedback.feedback === 'Seen by a viewer',
      );
      await sleep(1_500);
      await give(own, 'Seen by a viewer');
      await Promise.all([counted, told]);
      socket.close();
      const stranger = io(own.url, { path: FUNCTION_SOCKET.path, transports: ['websocket'] });
      const refused = await heard<Error>(stranger, 'connect_error', () => true);
      expect(refused.message).toBe('unauthenticated');
      stranger.close();
      await own.stop();
      await redis?.dispose();
    },
    60_000,
  );
});
