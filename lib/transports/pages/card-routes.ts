import { type Context, Hono } from 'hono';
import { cardMarkup } from '#lib/core/card/card-markup.ts';
import { isPaperName, type PaperName } from '#lib/core/card/card-paper.ts';
import { formLink } from '#lib/core/link/form-address.ts';
import { qrMarkup } from '#lib/core/qr/qr-markup.ts';
import { bus } from '#lib/infra/bus.ts';
import { database } from '#lib/infra/database.ts';
import { readLogo } from '#lib/services/read-logo.ts';
import { cardPage } from './card-page.ts';
import { cardView } from './card-view.ts';
import { type PageRequest, readPageRequest } from './page-request.ts';

/** A drawing that runs nothing and asks for nothing, wherever it is opened. */
const SVG_HEADERS = {
  'content-type': 'image/svg+xml; charset=utf-8',
  'content-security-policy': "default-src 'none'; img-src data:; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

const pageHeaders = (nonce: string) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; img-src 'self'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-cache',
});

function paperOf(c: Context): PaperName {
  const asked = c.req.query('paper');
  return isPaperName(asked) ? asked : 'a6';
}

/** The logo inside of the drawing, for it travels alone. */
async function logoInside({ state }: PageRequest): Promise<string | null> {
  if (!state.logo) return null;
  const { type, bytes } = await readLogo({ db: database(), bus: bus() }, state.logo.id);
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** What is printed and put where customers are. All of it is public, as the form is. */
export const cardRoutes = new Hono()
  .get('/card', async (c) => {
    const request = await readPageRequest(c);
    const { nonce } = request;
    const sheet = c.req.query('sheet') !== undefined;
    const page = cardPage(await cardView(request), { paper: paperOf(c), sheet, nonce });
    return c.body(page, 200, pageHeaders(nonce));
  })
  .get('/card.svg', async (c) => {
    const request = await readPageRequest(c);
    const view = await cardView(request);
    const shop = { ...view.shop, logo: await logoInside(request) };
    return c.body(cardMarkup({ ...view, shop }, paperOf(c)).text, 200, SVG_HEADERS);
  })
  .get('/qr.svg', async (c) => {
    const { origin, source, localeNamed, locale, link } = await readPageRequest(c);
    const address = formLink(origin, {
      source,
      locale: localeNamed ? locale : undefined,
      link: link?.token,
    });
    return c.body(qrMarkup(address).text, 200, SVG_HEADERS);
  });
