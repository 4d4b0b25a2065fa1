import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { signFormToken } from '#lib/services/form-token.ts';
import { importRow } from '#lib/services/import/import-row.ts';
import { listHeldFeedback } from '#lib/services/list-held-feedback.ts';
import { releaseHeldFeedback } from '#lib/services/release-held-feedback.ts';
import { testApi } from '#test/test-api.ts';
import { signLink } from './link-token.ts';

const { api, call, context } = testApi();

const link = signLink({ order: 'A-1209', customerName: 'Lucía', expiresAt: null });
const piece = { customer_name: 'Lucía P.', feedback: 'The parcel came quickly', rating: 5 };
const signed = { signed_link: { order: 'A-1209', customer_name: 'Lucía' } };

const json = (body: unknown, method = 'POST'): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});
const send = (body: object, by = call) => by('/api/v1/feedback', json(body));
const asCustomer = async (path: string, init?: RequestInit) => api.request(path, init);

describe('feedback with a signed link', () => {
  it('keeps what the link vouches for beside what the customer says', async () => {
    const answer = await send({ ...piece, link, metadata: { order: 'B-1' } }, asCustomer);
    expect(answer.status).toBe(201);
    const stored = await answer.json();
    expect(stored).toMatchObject({ ...piece, metadata: { order: 'B-1', ...signed } });
    expect(stored).not.toHaveProperty('link');
  });

  it('is taken without it where the link is void', async () => {
    const expired = signLink({ order: 'A', customerName: null, expiresAt: new Date(0) });
    for (const token of [expired, `${link.slice(0, -1)}~`, 'nonsense']) {
      const answer = await send({ ...piece, link: token }, asCustomer);
      expect(answer.status).toBe(201);
      expect((await answer.json()).metadata).toEqual({});
    }
  });

  it('is the same feedback once more, though its link has expired meanwhile', async () => {
    const soon = signLink({
      order: 'A-1209',
      customerName: null,
      expiresAt: new Date(Date.now() + 1500),
    });
    const body = { ...piece, id: uuidv7(), link: soon };
    const first = await (await send(body, asCustomer)).json();
    expect(first.metadata).toEqual({ signed_link: { order: 'A-1209' } });
    await new Promise((resume) => setTimeout(resume, 1600));
    const again = await send(body, asCustomer);
    expect(again.headers.get('x-earshot-repeated')).toBe('true');
    expect((await again.json()).metadata).toEqual(first.metadata);
  });

  it('keeps it while it is held, and when a person releases it', async () => {
    const form = { token: signFormToken(new Date()), website: 'https://spam.example' };
    const answer = await send({ ...piece, id: uuidv7(), link, form }, asCustomer);
    expect(answer.status).toBe(201);
    const [held] = await listHeldFeedback(context);
    expect((await releaseHeldFeedback(context, held?.id ?? '')).metadata).toEqual(signed);
  });
});

describe('nobody else vouches', () => {
  it('refuses the name for any sender', async () => {
    for (const by of [call, asCustomer]) {
      const answer = await send({ ...piece, metadata: signed }, by);
      expect(answer.status).toBe(422);
      expect((await answer.json()).issues).toMatchObject([{ field: 'metadata', code: 'reserved' }]);
    }
  });

  it('keeps it through changes, and lets nobody change it', async () => {
    const { id } = await (await send({ ...piece, link })).json();
    const change = async (body: object) => call(`/api/v1/feedback/${id}`, json(body, 'PATCH'));
    expect((await (await change({ rating: 4 })).json()).metadata).toEqual(signed);
    const readBack = await change({ metadata: { note: 'rang', ...signed } });
    expect((await readBack.json()).metadata).toEqual({ note: 'rang', ...signed });
    const taken = await change({ metadata: {} });
    expect((await taken.json()).metadata).toEqual(signed);
    expect((await change({ metadata: { signed_link: { order: 'B' } } })).status).toBe(422);
  });

  it('believes no file, and loses nothing of it', () => {
    const metadata = JSON.stringify({ ...signed, note: 'rang' });
    const row = importRow({ ...piece, rating: '5', metadata }, new Date());
    expect(row.metadata).toEqual({ note: 'rang', imported_link: signed.signed_link });
  });
});

describe('POST /api/v1/links', () => {
  it('makes many at once, each for its own', async () => {
    const links = Array.from({ length: 500 }, (_, index) => ({ order: `A-${index}` }));
    const answer = await call('/api/v1/links', json({ links }));
    expect(answer.status).toBe(201);
    const { data } = await answer.json();
    expect(new Set(data.map(({ url }: { url: string }) => url)).size).toBe(500);
    const [first] = data;
    const token = new URL(first.url).searchParams.get('link');
    const stored = await (await send({ ...piece, link: token }, asCustomer)).json();
    expect(stored.metadata).toEqual({ signed_link: { order: 'A-0' } });
    expect(new URL(first.qr).searchParams.get('link')).toBe(token);
  });

  it('names the place and the language in the address, and signs nothing where nothing is said', async () => {
    const asked = { links: [{ source: 'Café 1', locale: 'pt', order: null }] };
    const { data } = await (await call('/api/v1/links', json(asked))).json();
    expect(data[0].url).toBe('http://localhost/s/Caf%C3%A9%201?lang=pt');
  });

  it('says which of many is wrong', async () => {
    const links = [
      { order: 'A' },
      { order: 'x'.repeat(65) },
      { expires_at: '2001-01-01T00:00:00Z' },
    ];
    const answer = await call('/api/v1/links', json({ links: links.slice(0, 2) }));
    expect(answer.status).toBe(422);
    expect((await answer.json()).issues[0].field).toBe('links.1.order');
    const past = await call('/api/v1/links', json({ links }));
    expect(past.status).toBe(422);
    const late = await call('/api/v1/links', json({ links: [links[2]] }));
    expect((await late.json()).issues[0].field).toBe('links.0.expires_at');
    expect((await call('/api/v1/links', json({ links: Array(501).fill({}) }))).status).toBe(422);
  });

  it('is for those who may make links', async () => {
    expect((await asCustomer('/api/v1/links', json({ links: [{}] }))).status).toBe(401);
    const made = await call(
      '/api/v1/tokens',
      json({ name: 'till', scopes: ['feedback:write', 'feedback:read'] }),
    );
    const { token } = await made.json();
    const init = json({ links: [{}] });
    const headers = { ...Object(init.headers), authorization: `Bearer ${token}` };
    const answer = await api.request('/api/v1/links', { ...init, headers });
    expect(answer.status).toBe(403);
  });
});
