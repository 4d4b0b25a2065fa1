import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { html } from '#lib/core/markup/html.ts';
import { Markup } from '#lib/core/markup/markup.ts';
import { widgetIntegrity } from './widget-integrity.ts';

/** What the desk's builder sets, by the attribute of the widget's tag. */
const SETTINGS = ['source', 'lang', 'theme', 'color', 'position', 'mode', 'label', 'customer-name'];
const LONGEST = 100;

const LOOK = new Markup(`*{box-sizing:border-box;margin:0}
html{background:#fff;color-scheme:light}html[data-ground=dark]{background:#1c1917;color-scheme:dark}
body{min-height:100vh;padding:20px;display:grid;gap:20px;align-content:start;font:16px/1.5 system-ui,sans-serif}
i{display:block;border-radius:6px;background:rgb(120 113 108/.18)}
.head{display:flex;gap:12px;align-items:center}.head i{width:60px;height:10px}.head i:first-child{width:28px;height:28px;margin-inline-end:auto}
.hero{height:120px;border-radius:10px}.line{height:10px}.short{width:60%}`);

/**
 * The page of an invented shop that shows the widget as a real one would, for the desk's builder. It
 * stands in a sandbox of its own, whatever frames it, and what is sent from it is not kept.
 */
export function widgetPreview(c: Context, origin: string): Response {
  const integrity = widgetIntegrity();
  const nonce = randomBytes(16).toString('base64');
  const given = (name: string) => c.req.query(name)?.slice(0, LONGEST) ?? '';
  const attributes = SETTINGS.filter((name) => given(name) !== '').map(
    (name) => html` data-${new Markup(name)}="${given(name)}"`,
  );
  const dark = given('ground') === 'dark' && html` data-ground="dark"`;
  const rightToLeft = given('dir') === 'rtl' ? 'rtl' : 'ltr';
  const page = html`<!doctype html>
<html lang="en" dir="${rightToLeft}"${dark}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Earshot</title><style nonce="${nonce}">${LOOK}</style></head>
<body><div class="head"><i></i><i></i><i></i></div><i class="hero"></i><i class="line"></i><i class="line"></i><i class="line short"></i>
<script src="${origin}/widget/v1.js" async crossorigin${integrity && html` integrity="${integrity}"`} data-preview="1"${attributes}></script></body>
</html>
`;
  return c.body(page.text, 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `sandbox allow-scripts allow-forms; default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src ${origin}; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  });
}
