import { randomUUID } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { io } from 'socket.io-client';
import { API_TOKEN, type EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';
import { FormPage } from './pages/form-page.ts';
import { signInByHand } from './sign-in.ts';

const UNSET = {
  shop_name: null,
  brand_color: null,
  form_texts: null,
  name_field: null,
  sources: null,
  allowed_origins: null,
  time_zone: null,
  report_language: null,
};

async function change(earshot: EarshotProcess, patch: object): Promise<void> {
  const answer = await earshot.api('/settings', { method: 'PATCH', body: JSON.stringify(patch) });
  expect(answer.status).toBe(200);
}

test.afterEach(async ({ earshot }) => {
  await change(earshot, UNSET);
  await earshot.api('/settings/logo', { method: 'DELETE' });
});

const texts = {
  es: {
    title: '¿Qué tal el pan?',
    subtitle: 'Con {llaves}, <b>ángulos</b> y ’apóstrofos’.',
    placeholder: 'La corteza, la miga…',
    send: 'Enviar a la panadería',
    thank_you: '¡Mil gracias de parte de la panadería!',
  },
};

for (const javaScriptEnabled of [true, false]) {
  const mode = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';

  test(`the form takes on colour, words and name field at once: ${mode}`, async ({
    earshot,
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, locale: 'es-ES' });
    const page = await context.newPage();
    const wrongs: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) wrongs.push(message.text());
    });
    const form = new FormPage(page);
    const button = page.locator('main button[type=submit]');
    await form.open(earshot.url);
    const before = await button.evaluate((node) => getComputedStyle(node).backgroundColor);

    await change(earshot, {
      shop_name: 'Panadería Sol',
      brand_color: '#c2185b',
      name_field: 'hidden',
      form_texts: texts,
    });
    await form.open(earshot.url);
    expect(before).not.toBe('rgb(194, 24, 91)');
    await expect(button).toHaveCSS('background-color', 'rgb(194, 24, 91)');
    await expect(button).toHaveText(texts.es.send);
    await expect(page).toHaveTitle('¿Qué tal el pan? · Panadería Sol');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.es.title);
    await expect(page.getByText(texts.es.subtitle)).toBeVisible();
    await expect(page.locator('[name=feedback]')).toHaveAttribute(
      'placeholder',
      texts.es.placeholder,
    );
    await expect(page.locator('[name=customer_name]')).toHaveCount(0);

    const feedback = `El pan estaba muy bueno y el trato fue amable ${randomUUID()}`;
    await page.getByRole('radio').nth(4).check();
    await page.locator('[name=feedback]').fill(feedback);
    await page.waitForTimeout(1_100);
    await form.send();
    await form.expectThanks(/Mil gracias de parte/, 'es');
    const { data } = await (await earshot.api('/feedback?limit=5')).json();
    expect(data[0]).toMatchObject({ feedback, customer_name: 'Anonymous' });

    // Another language has none of these words, and the name field can come back.
    await change(earshot, { name_field: 'optional' });
    await form.open(`${earshot.url}/?lang=fr`);
    await expect(page.getByLabel(/facultatif/)).toBeVisible();
    await expect(button).not.toHaveText(texts.es.send);
    expect(wrongs).toEqual([]);
    await context.close();
  });
}

test('a page of the team’s own list may post and listen, from this moment on', async ({
  earshot,
}) => {
  const origin = 'https://bakery.example';
  const allowed = async () => {
    const answer = await fetch(`${earshot.url}/api/v1/feedback`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    return answer.headers.get('access-control-allow-origin');
  };
  const { cookie } = await signInByHand(earshot);
  const listens = () =>
    new Promise<boolean>((resolve) => {
      const socket = io(earshot.url, {
        transports: ['websocket'],
        reconnection: false,
        forceNew: true,
        extraHeaders: { origin, cookie },
      });
      const end = (heard: boolean) => {
        socket.close();
        resolve(heard);
      };
      socket.once('connect', () => end(true));
      socket.once('connect_error', () => end(false));
    });
  expect(await allowed()).toBeNull();
  expect(await listens()).toBe(false);
  await change(earshot, { allowed_origins: [origin] });
  expect(await allowed()).toBe(origin);
  expect(await listens()).toBe(true);
  await change(earshot, { allowed_origins: [] });
  expect(await allowed()).toBeNull();
});

/** One colour, as a PNG. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc((width * 3 + 1) * height, 0x80);
  for (let row = 0; row < height; row += 1) rows[row * (width * 3 + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('a logo stands over the form, and what is none is refused', async ({ earshot, page }) => {
  const put = (bytes: Buffer | string, type: string) =>
    fetch(`${earshot.url}/api/v1/settings/logo`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${API_TOKEN}`,
        'content-type': type,
      },
      body: typeof bytes === 'string' ? bytes : new Uint8Array(bytes),
    });
  const picture = png(120, 40);
  const { logo } = await (await put(picture, 'image/svg+xml')).json();
  expect(logo).toMatchObject({ type: 'image/png', width: 120, height: 40 });
  await change(earshot, { shop_name: 'Bakery' });
  await page.goto(earshot.url);
  const shown = page.getByRole('img', { name: 'Bakery' });
  expect(await shown.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(120);

  const served = await fetch(`${earshot.url}${logo.url}`);
  expect(Buffer.from(await served.arrayBuffer()).equals(picture)).toBe(true);
  expect(served.headers.get('content-type')).toBe('image/png');
  expect(served.headers.get('x-content-type-options')).toBe('nosniff');
  expect(served.headers.get('cache-control')).toContain('immutable');
  expect(served.headers.get('content-security-policy')).toContain("default-src 'none'");

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  expect((await put(svg, 'image/png')).status).toBe(415);
  expect((await put(Buffer.concat([picture, Buffer.alloc(256 * 1024)]), 'image/png')).status).toBe(
    413,
  );
  expect((await put(png(2049, 1), 'image/png')).status).toBe(422);
  expect((await fetch(`${earshot.url}/api/v1/settings/logo`, { method: 'DELETE' })).status).toBe(
    401,
  );
});

test('the second of two who change the settings hears of the first', async ({ earshot }) => {
  const etag = (await earshot.api('/settings')).headers.get('etag') ?? '';
  const patch = (name: string) =>
    earshot.api('/settings', {
      method: 'PATCH',
      headers: { 'if-match': etag },
      body: JSON.stringify({ shop_name: name }),
    });
  expect((await patch('Bakery')).status).toBe(200);
  const refused = await patch('Butcher');
  expect(refused.status).toBe(412);
  expect(await refused.json()).toMatchObject({ code: 'precondition_failed' });
  const open = await (await fetch(`${earshot.url}/api/v1/settings/form`)).json();
  expect(open).toMatchObject({ shop_name: 'Bakery' });
  expect(Object.keys(open)).not.toContain('allowed_origins');
});
