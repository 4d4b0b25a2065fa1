import { brandCss } from '#lib/core/brand/brand-css.ts';
import { shopMarkMarkup } from '#lib/core/form/markup/shop-mark-markup.ts';
import { directionOf } from '#lib/core/i18n/direction-of.ts';
import { html } from '#lib/core/markup/html.ts';
import { Markup } from '#lib/core/markup/markup.ts';
import { shopOf } from '#lib/core/settings/shop-look.ts';
import { clientText } from './client-file.ts';
import type { PageRequest } from './page-request.ts';

/** `--background` of client/look/tokens.css, as browsers want it for their own frame. */
const FRAME = { light: '#f9f8f4', dark: '#15120f' };

interface PageParts {
  title: string;
  /** What else stands in the head. */
  head: Markup;
  main: Markup;
  footer?: Markup;
}

function themeColors(theme: PageRequest['theme']): Markup {
  if (theme) {
    return html`<meta name="color-scheme" content="${theme}"><meta name="theme-color" content="${FRAME[theme]}">`;
  }
  return html`<meta name="color-scheme" content="light dark"><meta name="theme-color" media="(prefers-color-scheme: light)" content="${FRAME.light}"><meta name="theme-color" media="(prefers-color-scheme: dark)" content="${FRAME.dark}">`;
}

/**
 * A customer's page: one card in the shop's colour, under its logo or name. Its style travels with
 * it, so that the first paint waits for nothing else.
 */
export function pageDocument(request: PageRequest, parts: PageParts): string {
  const { locale, theme, nonce, state, framed } = request;
  const { brandColor } = state.settings;
  // Ours, or made of a colour that was checked: neither has an end tag in it.
  const style = new Markup(
    clientText('client/look/page.css') + (brandColor ? brandCss(brandColor) : ''),
  );
  return html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}"${theme && html` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title}</title>
<meta name="application-name" content="Earshot">
<meta name="format-detection" content="telephone=no, date=no, email=no, address=no">
${themeColors(theme)}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${parts.head}
<style nonce="${nonce}">${style}</style>
</head>
<body>
<div class="page${framed && ' framed'}">
<main>${shopMarkMarkup(shopOf(state))}${parts.main}</main>
${parts.footer}
</div>
</body>
</html>
`.text;
}
