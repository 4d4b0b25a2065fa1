import { Hono } from 'hono';
import { FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import { html } from '#lib/core/markup/html.ts';
import { Markup } from '#lib/core/markup/markup.ts';
import { pageOrigin } from './page-origin.ts';

const DAY_SECONDS = 86_400;
/** Nothing behind these is for the public, or for a search. */
const CLOSED = ['/admin', '/api/', '/login', '/setup', '/thanks', '/contact/'];

const DECLARATION = new Markup('<?xml version="1.0" encoding="UTF-8"?>\n');

/** What search engines are told: the form in all its languages, and nothing else. */
export const discoveryRoutes = new Hono()
  .get('/robots.txt', (c) => {
    const closed = CLOSED.map((path) => `Disallow: ${path}\n`).join('');
    c.header('cache-control', `public, max-age=${DAY_SECONDS}`);
    return c.text(`User-agent: *\n${closed}\nSitemap: ${pageOrigin(c)}/sitemap.xml\n`);
  })
  .get('/sitemap.xml', (c) => {
    const origin = pageOrigin(c);
    const alternates = FORM_LOCALES.map(
      (one) => html`<xhtml:link rel="alternate" hreflang="${one}" href="${origin}/${one}"/>`,
    );
    const urls = ['', ...FORM_LOCALES].map(
      (path) =>
        html`<url><loc>${origin}/${path}</loc>${alternates}<xhtml:link rel="alternate" hreflang="x-default" href="${origin}/"/></url>\n`,
    );
    const map = html`${DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls}</urlset>\n`;
    return c.body(map.text, 200, {
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': `public, max-age=${DAY_SECONDS}`,
    });
  });
