import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '#lib/core/access/actor.ts';
import { AppError } from '#lib/core/errors.ts';
import { createBus } from '#lib/infra/bus.ts';
import { testContext } from '#test/test-context.ts';
import { adoptTimeZone } from './adopt-time-zone.ts';
import { allowedOrigins } from './allowed-origins.ts';
import { changeLogo, removeLogo } from './change-logo.ts';
import { changeSettings } from './change-settings.ts';
import { readLogo } from './read-logo.ts';
import { readDeskSettings, readFormSettings, readSettings } from './read-settings.ts';

const base = testContext();
// Settings are remembered with a bus: a new one has heard of nothing yet.
let context = base;
beforeEach(() => {
  context = { ...base, bus: createBus() };
});
const as = (actor: Actor) => ({ ...context, actor });
const customer: Actor = { kind: 'customer', address: '::1' };

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** The same picture, as far as a browser sees, with another id. */
const OTHER_PNG = Buffer.concat([PNG, Buffer.from('.')]);

describe('settings', () => {
  it('are Earshot’s own until somebody sets them', async () => {
    expect(await readSettings(context)).toEqual({
      version: 0,
      shop_name: null,
      brand_color: null,
      logo: null,
      form_texts: {},
      name_field: 'required',
      voice: true,
      follow_up: false,
      follow_up_days: 90,
      sources: [],
      allowed_origins: [],
      time_zone: 'UTC',
      report_language: 'en',
      audit_retention_days: 365,
      feedback_retention_days: null,
      proof_of_work: 'auto',
    });
  });

  it('change by what a patch names, and go back to the default by null', async () => {
    await changeSettings(context, {
      shop_name: 'Bakery',
      form_texts: { es: { title: '¿Qué tal el pan?', send: 'Enviar' } },
    });
    const changed = await changeSettings(context, {
      brand_color: '#C2185B',
      form_texts: { es: { send: null } },
    });
    expect(changed).toMatchObject({
      version: 2,
      shop_name: 'Bakery',
      brand_color: '#c2185b',
      form_texts: { es: { title: '¿Qué tal el pan?' } },
    });
    expect(changed).toEqual(await readSettings(context));
    expect(await changeSettings(context, { shop_name: null, form_texts: null })).toMatchObject({
      shop_name: null,
      form_texts: {},
    });
  });

  it('are seen at once here, and by another instance within seconds', async () => {
    const elsewhere = { ...context, bus: createBus() };
    expect((await readFormSettings(context)).settings.nameField).toBe('required');
    expect((await readFormSettings(elsewhere)).settings.nameField).toBe('required');
    await changeSettings(context, { name_field: 'hidden' });
    expect((await readFormSettings(context)).settings.nameField).toBe('hidden');
    await expect
      .poll(async () => (await readFormSettings(elsewhere)).settings.nameField, { timeout: 10_000 })
      .toBe('hidden');
  });

  it('cost one query for however many ask, and stay what they were while nobody answers', async () => {
    await changeSettings(context, { shop_name: 'Bakery' });
    const query = vi.spyOn(base.db, 'query');
    const ports = { db: base.db, bus: createBus() };
    const all = await Promise.all(Array.from({ length: 50 }, () => readFormSettings(ports)));
    expect(query).toHaveBeenCalledTimes(1);
    expect(new Set(all.map(({ settings }) => settings.shopName))).toEqual(new Set(['Bakery']));
    query.mockRejectedValue(new AppError('unavailable', 'gone'));
    ports.bus.publish('settings_changed', { version: 2 });
    expect((await readFormSettings(ports)).settings.shopName).toBe('Bakery');
    expect(query).toHaveBeenCalledTimes(2);
  });

  it('hold up nobody while the database does not answer', async () => {
    vi.spyOn(base.db, 'query').mockReturnValue(new Promise(() => {}));
    const ports = { db: base.db, bus: createBus() };
    expect((await readFormSettings(ports)).version).toBe(0);
  });

  it('tell the second of two admins that the first was there', async () => {
    await changeSettings(context, { shop_name: 'Bakery' }, 0);
    await expect(changeSettings(context, { shop_name: 'Butcher' }, 0)).rejects.toMatchObject({
      code: 'precondition_failed',
    });
    expect((await readSettings(context)).shop_name).toBe('Bakery');
  });

  it('lose none of many changes that come at once', async () => {
    const texts = ['title', 'subtitle', 'placeholder', 'send'];
    await Promise.all(
      texts.map((name) => changeSettings(context, { form_texts: { fr: { [name]: name } } })),
    );
    const { version, form_texts } = await readSettings(context);
    expect(version).toBe(4);
    expect(Object.keys(form_texts.fr ?? {}).toSorted()).toEqual(texts.toSorted());
  });

  it('stay as they are when one of them is refused', async () => {
    const patch = { shop_name: 'Bakery', brand_color: 'red' };
    await expect(changeSettings(context, patch)).rejects.toMatchObject({ code: 'invalid_input' });
    expect((await readSettings(context)).version).toBe(0);
  });

  it('are for admins; a viewer sees what the figures need, a customer what the form shows', async () => {
    const viewer: Actor = {
      kind: 'user',
      userId: 'u',
      sessionId: 's',
      name: 'V',
      email: 'v@example.com',
      role: 'viewer',
    };
    for (const refused of [
      readSettings(as(viewer)),
      changeSettings(as(viewer), {}),
      changeLogo(as(viewer), PNG),
      removeLogo(as(viewer)),
    ]) {
      await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(readSettings(as(customer))).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(readDeskSettings(as(customer))).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(await readDeskSettings(as(viewer))).toMatchObject({ timeZone: 'UTC', sources: [] });
  });

  it('begin with the time zone of the first admin, and nobody’s after that', async () => {
    await adoptTimeZone(context, 'not a zone');
    expect((await readSettings(context)).version).toBe(0);
    await adoptTimeZone(as(customer), 'Europe/Madrid');
    await adoptTimeZone(as(customer), 'Asia/Kathmandu');
    expect((await readSettings(context)).time_zone).toBe('Europe/Madrid');
  });

  it('add to the origins of the environment', async () => {
    expect(await allowedOrigins(context)).toEqual([]);
    await changeSettings(context, { allowed_origins: ['https://shop.example'] });
    expect(await allowedOrigins(context)).toEqual(['https://shop.example']);
  });
});

describe('the logo', () => {
  it('is kept byte for byte under an id that is their hash', async () => {
    const { logo } = await changeLogo(context, PNG);
    expect(logo).toMatchObject({ type: 'image/png', bytes: PNG.length, width: 1, height: 1 });
    const id = logo?.url.split('/').at(-1) ?? '';
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect((await readLogo(context, id)).bytes.equals(PNG)).toBe(true);
    expect((await readLogo({ ...context, bus: createBus() }, id)).type).toBe('image/png');
  });

  it('leaves nothing behind when it is replaced or removed', async () => {
    const first = (await changeLogo(context, PNG)).logo?.url.split('/').at(-1) ?? '';
    await changeSettings(context, { shop_name: 'Bakery' });
    const second = await changeLogo(context, OTHER_PNG);
    expect(second).toMatchObject({ shop_name: 'Bakery', version: 3 });
    await expect(readLogo(context, first)).rejects.toMatchObject({ code: 'not_found' });
    expect((await removeLogo(context)).logo).toBeNull();
    const keys = await context.db.query<{ key: string }>('SELECT key FROM setting');
    expect(keys).toEqual([{ key: 'team' }]);
  });

  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'unsupported_media_type'],
    ['nothing', Buffer.alloc(0), 'unsupported_media_type'],
    ['more than 256 KB', Buffer.concat([PNG, Buffer.alloc(256 * 1024)]), 'body_too_large'],
    ['four gigapixels', bomb(), 'invalid_input'],
  ])('is refused as %s', async (_, bytes, code) => {
    await expect(changeLogo(context, bytes)).rejects.toMatchObject({ code });
  });
});

function bomb(): Buffer {
  const bytes = Buffer.from(PNG);
  bytes.writeUInt32BE(65_535, 16);
  bytes.writeUInt32BE(65_535, 20);
  return bytes;
}
