import { randomUUID } from 'node:crypto';
import { expect, test } from './fixtures.ts';
import { signInByHand } from './sign-in.ts';

const good = { customer_name: 'Ada', feedback: 'Lovely', rating: 5 };

function post(url: string, body: BodyInit, headers: Record<string, string> = {}) {
  return fetch(`${url}/api/v1/feedback`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

test.describe('bad input gets a clear 4xx', () => {
  const bodies: [string, string, number][] = [
    ['an empty body', '', 400],
    ['half a body', '{"customer_name":', 400],
    ['two bodies', '{}{}', 400],
    ['bare words', '{rating: NaN}', 400],
    ['20,000-deep nesting', nested(20_000), 400],
    ['50,000-deep nesting', nested(50_000), 413],
    ['nesting in metadata', `{"metadata":${'{"a":'.repeat(30)}1${'}'.repeat(30)}}`, 422],
    ['an array', '[]', 422],
    ['null', 'null', 422],
    ['a number', '7', 422],
    ['nothing', '{}', 422],
    ['a rating of six', JSON.stringify({ ...good, rating: 6 }), 422],
    ['a rating of 4.5', JSON.stringify({ ...good, rating: 4.5 }), 422],
    ['a rating in text', JSON.stringify({ ...good, rating: '5' }), 422],
    ['an object for a name', JSON.stringify({ ...good, customer_name: { $ne: null } }), 422],
    ['a NUL', JSON.stringify({ ...good, feedback: 'a\u0000b' }), 422],
    ['an escape character', JSON.stringify({ ...good, feedback: 'a\u001b[31mb' }), 422],
    ['a lone surrogate', JSON.stringify({ ...good, feedback: 'a\ud800b' }), 422],
    ['spaces only', JSON.stringify({ ...good, feedback: ' \n\t ' }), 422],
    ['1001 characters', JSON.stringify({ ...good, feedback: '😀'.repeat(1001) }), 422],
    ['101 in a name', JSON.stringify({ ...good, customer_name: 'x'.repeat(101) }), 422],
    ['a foreign id', JSON.stringify({ ...good, id: '1 OR 1=1' }), 422],
    ['a NUL in metadata', JSON.stringify({ ...good, metadata: { a: 'b\u0000' } }), 422],
    ['a 10 MB body', JSON.stringify({ ...good, feedback: 'x'.repeat(10_000_000) }), 413],
  ];
  for (const [title, body, status] of bodies) {
    test(title, async ({ earshot }) => {
      const answer = await post(earshot.url, body);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      const problem = await answer.json();
      expect(problem).toMatchObject({ status, code: expect.stringMatching(/^[a-z_]+$/) });
      expect(problem.detail.length).toBeGreaterThan(5);
    });
  }

  test('names the field that is wrong', async ({ earshot }) => {
    const answer = await post(earshot.url, JSON.stringify({ ...good, rating: 9, feedback: '' }));
    expect((await answer.json()).issues.map((one: { field: string }) => one.field)).toEqual([
      'feedback',
      'rating',
    ]);
  });

  test('refuses other kinds of body', async ({ earshot }) => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await post(earshot.url, 'rating=5', { 'content-type': type });
      expect(answer.status).toBe(415);
    }
  });

  test('bytes that are no UTF-8', async ({ earshot }) => {
    const answer = await post(earshot.url, new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]));
    expect(answer.status).toBe(400);
  });
});

test.describe('bad requests to pages get a clear 4xx', () => {
  const form = { 'content-type': 'multipart/form-data; boundary=x' };
  const json = { 'content-type': 'application/json' };
  const large = 'x'.repeat(100_000);
  const requests: [string, string, RequestInit, number][] = [
    ['a broken form', '/', { method: 'POST', headers: form, body: 'garbage' }, 400],
    ['a broken form at the login', '/login', { method: 'POST', headers: form, body: 'x' }, 400],
    ['a large form', '/', { method: 'POST', headers: form, body: large }, 413],
    [
      'broken JSON',
      '/api/auth/callback/credentials',
      { method: 'POST', headers: json, body: '{' },
      400,
    ],
    ['a sign-in by GET', '/api/auth/callback/credentials', {}, 405],
    ['a strange method', '/', { method: 'DELETE' }, 405],
    ['a path that cannot be decoded', '/%', {}, 404],
    ['a path out of the folder', '/..%2f..%2fetc/passwd', {}, 404],
  ];
  for (const [title, path, init, status] of requests) {
    test(title, async ({ earshot }) => {
      expect((await fetch(`${earshot.url}${path}`, init)).status).toBe(status);
    });
  }
});

test.describe('nobody in', () => {
  const closed = [
    '/metrics',
    '/summary',
    '/series',
    '/feedback',
    '/feedback/01a203ce-6e68-7c5e-aa5c-df78eb6254cc',
    '/export',
    '/held',
    '/team',
    '/tokens',
    '/demo',
  ];

  test('every reading route asks who is there', async ({ earshot }) => {
    for (const path of closed) {
      for (const headers of [
        {},
        { authorization: 'Bearer wrong-token-wrong-token-wrong' },
        { authorization: 'Bearer %' },
        { authorization: 'Basic YTpi' },
        { authorization: '' },
        { cookie: 'next-auth.session-token=%%%; a=%E0%A4%A' },
        { cookie: `next-auth.session-token=${'x'.repeat(2000)}` },
        { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
      ]) {
        const answer = await fetch(`${earshot.url}/api/v1${path}`, {
          headers: Object.entries(headers),
        });
        expect(answer.status, `${path} ${JSON.stringify(headers)}`).toBe(401);
      }
    }
  });

  test('every page of the desk sends strangers to the login', async ({ earshot }) => {
    const secret = `For the team alone ${randomUUID()}`;
    const body = JSON.stringify({ customer_name: 'Ada', feedback: secret, rating: 4 });
    await earshot.api('/feedback', { method: 'POST', body });
    const { cookie } = await signInByHand(earshot);
    const seen = await fetch(`${earshot.url}/admin`, { headers: { cookie } });
    expect(await seen.text()).toContain(secret);
    const pages = ['/admin', '/admin/feedback', '/admin/held', '/admin/team', '/admin/'];
    const tricks = ['//admin', '/admin?_rsc=1', '/ADMIN', '/admin%2e', '/./admin', '/x/../admin'];
    for (const path of [...pages, ...tricks]) {
      for (const headers of [{}, { rsc: '1' }, { 'next-router-prefetch': '1', rsc: '1' }]) {
        const answer = await fetch(`${earshot.url}${path}`, {
          redirect: 'manual',
          headers: Object.entries(headers),
        });
        expect(answer.status, path).toBeLessThan(500);
        const text = await answer.text();
        expect(text, path).not.toContain('hourly_count');
        expect(text, path).not.toContain(secret);
      }
    }
    const admin = await fetch(`${earshot.url}/admin`, { redirect: 'manual' });
    expect(admin.headers.get('location') ?? (await admin.text())).toContain('/login');
  });

  test('another site changes nothing with a signed-in browser', async ({ earshot }) => {
    const { cookie } = await signInByHand(earshot);
    const invite = (headers: Record<string, string>) =>
      fetch(`${earshot.url}/api/v1/invitations`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, ...headers },
        body: JSON.stringify({ role: 'admin' }),
      });
    expect((await invite({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await invite({ origin: 'null' })).status).toBe(403);
    expect((await invite({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await invite({ origin: earshot.url })).status).toBe(201);
  });

  test('no redirect leaves the site after a sign-in', async ({ earshot }) => {
    const csrf = await fetch(`${earshot.url}/api/auth/csrf`);
    const { csrfToken } = await csrf.json();
    const cookie = csrf.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    for (const callbackUrl of ['https://evil.example', '//evil.example', '/\\evil.example']) {
      const answer = await fetch(`${earshot.url}/api/auth/signout`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
        body: new URLSearchParams({ csrfToken, callbackUrl }),
      });
      const location = answer.headers.get('location') ?? '/';
      expect(new URL(location, earshot.url).origin).toBe(earshot.url);
    }
  });
});
