import { randomUUID } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, it } from 'vitest';
import { FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import { listAudit } from '#lib/services/audit/list-audit.ts';
import { createToken } from '#lib/services/create-token.ts';
import { eraseOldContacts } from '#lib/services/follow-up/follow-up-works.ts';
import { createPages } from '#lib/transports/pages/pages.ts';
import { testApi } from '#test/test-api.ts';

const { api, call, context } = testApi();
const pages = createPages();

const EMAIL = 'ada.lovelace@example.com';
const DAY_MS = 86_400_000;

const send = (path: string, method: string, body: unknown) =>
  call(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const give = (more: object = {}) =>
  send('/api/v1/feedback', 'POST', {
    customer_name: 'Ada',
    feedback: 'Please call me back about the cake',
    rating: 3,
    ...more,
  });

const asking = { follow_up: { email: EMAIL, consent: true } };

async function asked(more: object = asking): Promise<{ id: string; link: string }> {
  const answer = await give(more);
  const { id, follow_up } = await answer.json();
  return { id, link: follow_up.erase_url };
}

const read = (id: string) => call(`/api/v1/feedback/${id}/follow-up`);
const contactOf = async (id: string) => (await (await read(id)).json()).contact;
const rows = () => context.db.query<{ contact: string | null }>('SELECT * FROM follow_up');

/** A customer's own form, as a browser sends it. */
const formOf = (fields: Record<string, string>) => ({
  method: 'POST',
  headers: { 'sec-fetch-site': 'same-origin' },
  body: new URLSearchParams({ rating: '2', feedback: 'Cold soup', customer_name: 'Bo', ...fields }),
});

describe('a contact for an answer', () => {
  beforeEach(async () => {
    await send('/api/v1/settings', 'PATCH', { follow_up: true, follow_up_days: 30 });
  });

  it('is refused while the team answers nobody, and the words too', async () => {
    await send('/api/v1/settings', 'PATCH', { follow_up: null });
    const answer = await give(asking);
    expect(answer.status).toBe(422);
    expect((await answer.json()).issues).toMatchObject([
      { field: 'follow_up', code: 'not_offered' },
    ]);
    expect(await rows()).toEqual([]);
  });

  it.each([
    [{ email: EMAIL }, 'no_consent'],
    [{ email: EMAIL, consent: false }, 'no_consent'],
    [{ email: EMAIL, consent: 'true' }, 'no_consent'],
    [{ email: 'ada', consent: true }, 'not_an_email'],
    [{ email: 'a@b.example\nBcc: c@d.example', consent: true }, 'not_an_email'],
    [{ phone: '12', consent: true }, 'not_a_phone'],
    [{ consent: true }, 'not_one_contact'],
    [{ email: EMAIL, phone: '+4930901820', consent: true }, 'not_one_contact'],
    ['ada@example.com', 'not_a_follow_up'],
    [[], 'not_a_follow_up'],
  ])('%j is refused: %s', async (follow_up, code) => {
    const answer = await give({ follow_up });
    expect(answer.status).toBe(422);
    expect((await answer.json()).issues).toMatchObject([{ field: 'follow_up', code }]);
  });

  it('is read by who may, in one spelling, and each reading is audited', async () => {
    const { id } = await asked({ follow_up: { phone: '0049 (30) 901-820', consent: true } });
    expect(await (await read(id)).json()).toMatchObject({
      feedback_id: id,
      contact: { phone: '+4930901820' },
      erased_at: null,
      answered_at: null,
    });
    const { data } = await listAudit(context, {});
    expect(data).toMatchObject([
      { action: 'read_follow_up', target: id, outcome: 'done' },
      { action: 'change_settings' },
    ]);
    expect(JSON.stringify(data)).not.toContain('901820');
  });

  it('is not read by a token that may read and manage feedback', async () => {
    const { id } = await asked();
    const { token } = await createToken(context, {
      name: 'All but contacts',
      scopes: ['feedback:read', 'feedback:manage', 'metrics:read'],
    });
    const headers = { authorization: `Bearer ${token}` };
    const path = `/api/v1/feedback/${id}/follow-up`;
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      expect((await api.request(path, { method, headers })).status, method).toBe(403);
    }
    expect((await api.request(path)).status).toBe(401);
  });

  it('stands nowhere else: no answer, list, export or backup of rows holds it in clear', async () => {
    const answer = await give(asking);
    const { id } = JSON.parse(await answer.clone().text());
    await send('/api/v1/feedback', 'POST', {
      ...{ customer_name: 'Bot', feedback: 'Held', rating: 5, ...asking },
      form: { token: 'none', website: '' },
    });
    const texts = [await answer.text()];
    for (const path of [
      `feedback/${id}`,
      `feedback/${id}/details`,
      'feedback',
      'held',
      'export',
      'export?format=json',
      `responses/${id}`,
    ]) {
      texts.push(await (await call(`/api/v1/${path}`)).text());
    }
    const tables = await context.db.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'",
    );
    for (const { name } of tables) {
      texts.push(JSON.stringify(await context.db.query(`SELECT * FROM "${name}"`)));
    }
    expect(texts.join('')).toContain('Please call me back');
    expect(texts.join('').toLowerCase()).not.toContain('lovelace');
    expect(await contactOf(id)).toEqual({ email: EMAIL });
  });

  it('opens in its own row alone', async () => {
    const [one, other] = [await asked(), await asked()];
    await context.db.query(
      'UPDATE follow_up SET contact = (SELECT contact FROM follow_up WHERE id = $1) WHERE id = $2',
      [one.id, other.id],
    );
    expect((await read(one.id)).status).toBe(200);
    expect((await read(other.id)).status).toBe(409);
  });

  it('is kept once by a repeat, and another under the same id is a conflict', async () => {
    const id = uuidv7();
    const all = await Promise.all(Array.from({ length: 8 }, () => give({ id, ...asking })));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201]));
    expect(await rows()).toHaveLength(1);
    const other = { email: 'eve@example.com', consent: true };
    expect((await give({ id, follow_up: other })).status).toBe(409);
    expect((await give({ id })).status).toBe(201);
    expect(await contactOf(id)).toEqual({ email: EMAIL });
  });

  it('may follow words that were sent without one', async () => {
    const id = uuidv7();
    await give({ id });
    expect((await read(id)).status).toBe(404);
    await give({ id, ...asking });
    expect(await contactOf(id)).toEqual({ email: EMAIL });
  });

  it('is marked as answered, by whom, and back', async () => {
    const { id } = await asked();
    const path = `/api/v1/feedback/${id}/follow-up`;
    const marked = await (await send(path, 'PATCH', { answered: true })).json();
    expect(marked).toMatchObject({ answered_by: 'API_TOKEN', answered_at: expect.any(String) });
    expect(marked).not.toHaveProperty('contact');
    expect(await (await send(path, 'PATCH', { answered: false })).json()).toMatchObject({
      answered_by: null,
    });
    expect((await send(path, 'PATCH', { answered: 'yes' })).status).toBe(422);
    const nowhere = `/api/v1/feedback/${randomUUID()}/follow-up`;
    expect((await send(nowhere, 'PATCH', { answered: true })).status).toBe(404);
  });
});

describe('the end of a contact', () => {
  beforeEach(async () => {
    await send('/api/v1/settings', 'PATCH', { follow_up: true, follow_up_days: 30 });
  });

  it('comes by itself after the days the customer was told, whatever is set later', async () => {
    const { id } = await asked();
    await send('/api/v1/settings', 'PATCH', { follow_up_days: 365 });
    const later = (days: number) => ({
      ...context,
      now: () => new Date(Date.now() + days * DAY_MS),
    });
    const { signal } = new AbortController();
    expect(await eraseOldContacts(later(29), signal)).toBe(0);
    expect(await eraseOldContacts(later(31), signal)).toBe(1);
    expect(await (await read(id)).json()).toMatchObject({ contact: null, erased_by: 'time' });
  });

  it('comes from the desk, and a repeat does not bring it back', async () => {
    const { id } = await asked({ id: uuidv7(), ...asking });
    const path = `/api/v1/feedback/${id}/follow-up`;
    expect((await call(path, { method: 'DELETE' })).status).toBe(204);
    expect((await call(path, { method: 'DELETE' })).status).toBe(204);
    expect((await give({ id, ...asking })).status).toBe(201);
    expect(await (await read(id)).json()).toMatchObject({ contact: null, erased_by: 'team' });
    expect((await rows())[0]?.contact).toBeNull();
  });

  it.each(FORM_LOCALES)('comes by the link of the customer, in %s', async (locale) => {
    const { id, link } = await asked();
    const page = `${link}?lang=${locale}`;
    const looked = await pages.request(page);
    expect(looked.status).toBe(200);
    expect(await looked.text()).toContain(`<html lang="${locale}"`);
    expect(await contactOf(id)).toEqual({ email: EMAIL });
    expect((await pages.request(page, { method: 'POST' })).status).toBe(200);
    expect(await (await read(id)).json()).toMatchObject({ contact: null, erased_by: 'customer' });
    expect((await pages.request(page, { method: 'POST' })).status).toBe(200);
  });

  it('does not come by a link that we did not make', async () => {
    const { id, link } = await asked();
    for (const wrong of [
      `/contact/${id}`,
      `/contact/${id}.x`,
      `${link.slice(0, -2)}`,
      '/contact/x',
    ]) {
      expect((await pages.request(wrong, { method: 'POST' })).status, wrong).toBe(404);
    }
    expect(await contactOf(id)).toEqual({ email: EMAIL });
  });

  it('comes with the piece, however that goes', async () => {
    const one = await asked();
    await call(`/api/v1/feedback/${one.id}`, { method: 'DELETE' });
    const other = await asked();
    await send('/api/v1/deletions', 'POST', { ids: [other.id] });
    expect(await rows()).toEqual([]);
    expect((await pages.request(one.link, { method: 'POST' })).status).toBe(200);
  });

  it('comes with the erasing of a customer, and is counted', async () => {
    await asked();
    await give();
    await send('/api/v1/feedback', 'POST', {
      ...{ customer_name: 'Ada', feedback: 'Held', rating: 5, ...asking },
      form: { token: 'none', website: '' },
    });
    const counted = await (await call('/api/v1/erasures?customer_name=Ada')).json();
    expect(counted).toEqual({ feedback: 2, held: 1, contacts: 2 });
    const erased = await (await send('/api/v1/erasures', 'POST', { customer_name: 'Ada' })).json();
    expect(erased).toEqual({ erased: 3, ...counted });
    expect(await rows()).toEqual([]);
  });
});

describe('a contact of what is kept aside', () => {
  beforeEach(async () => {
    await send('/api/v1/settings', 'PATCH', { follow_up: true });
  });

  const hold = async () => {
    const answer = await give({ ...asking, form: { token: 'none', website: '' } });
    return (await answer.json()).id;
  };

  it('is there when it is released', async () => {
    const id = await hold();
    expect((await send(`/api/v1/held/${id}/release`, 'POST', {})).status).toBe(200);
    expect(await contactOf(id)).toEqual({ email: EMAIL });
  });

  it('goes when it is discarded', async () => {
    const id = await hold();
    await call(`/api/v1/held/${id}`, { method: 'DELETE' });
    expect(await rows()).toEqual([]);
  });

  it('goes by itself when nobody looks at it', async () => {
    await hold();
    const late = { ...context, now: () => new Date(Date.now() + 91 * DAY_MS) };
    expect(await eraseOldContacts(late, new AbortController().signal)).toBe(1);
  });
});

describe('the form without JavaScript', () => {
  it('asks for a contact where the team wants it, unticked, and says how long it is kept', async () => {
    await send('/api/v1/settings', 'PATCH', { follow_up: null });
    expect((await (await pages.request('/de')).text()).includes('name="contact"')).toBe(false);
    await send('/api/v1/settings', 'PATCH', { follow_up: true, follow_up_days: 12 });
    const page = await (await pages.request('/de')).text();
    expect(page).toContain('name="contact"');
    expect(page).toContain('12 Tage');
    expect(page).not.toMatch(/name="consent"[^>]* checked/);
  });

  it('asks for the consent in the words of the team, escaped', async () => {
    const consent = 'Call <me> & say hello';
    await send('/api/v1/settings', 'PATCH', { follow_up: true, form_texts: { de: { consent } } });
    expect(await (await pages.request('/de')).text()).toContain('Call &lt;me&gt; &amp; say hello');
  });

  it('keeps what was typed when the box was left empty, and says it at the box', async () => {
    await send('/api/v1/settings', 'PATCH', { follow_up: true });
    const answer = await pages.request('/en', formOf({ contact: EMAIL }));
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(`value="${EMAIL}"`);
    expect(page).toContain('id="consent-error"');
    expect(page).toMatch(/<details class="follow-up" open>/);
    const unread = await (
      await pages.request('/en', formOf({ contact: 'Bo', consent: 'yes' }))
    ).text();
    expect(unread).toContain('id="contact-error"');
    expect(unread).toMatch(/name="consent"[^>]* checked/);
  });

  it('thanks with the link that takes the contact back', async () => {
    await send('/api/v1/settings', 'PATCH', { follow_up: true });
    const given = await pages.request('/en', formOf({ contact: '+34 612345678', consent: 'yes' }));
    expect(given.status).toBe(303);
    const thanks = await (await pages.request(given.headers.get('location') ?? '')).text();
    const [, link = ''] = /href="(\/contact\/[^"]+)"/.exec(thanks) ?? [];
    expect((await pages.request(link, { method: 'POST' })).status).toBe(200);
    expect(await rows()).toMatchObject([{ contact: null, erased_by: 'customer' }]);
  });

  it('puts no link of others on the thank-you', async () => {
    const thanks = await pages.request('/thanks?contact=https://evil.example/contact/x');
    expect(await thanks.text()).not.toContain('evil.example');
  });
});
