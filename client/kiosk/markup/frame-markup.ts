import type { Tongue } from '#client/kiosk/tongue.ts';
import { shopMarkMarkup } from '#lib/core/form/markup/shop-mark-markup.ts';
import { LOCALE_NAMES } from '#lib/core/i18n/locales.ts';
import type { KioskKit } from '#lib/core/kiosk/kiosk-kit.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';

const GLOBE = html`<svg viewBox="0 0 18 18" aria-hidden="true"><circle cx="9" cy="9" r="7.25"/><path d="M1.75 9h14.5M9 1.75c4.5 4.5 4.5 10 0 14.5M9 1.75c-4.5 4.5-4.5 10 0 14.5"/></svg>`;
const LOCK = html`<svg viewBox="0 0 18 18" aria-hidden="true"><rect x="3.5" y="8" width="11" height="7.5" rx="1.5"/><path d="M6 8V5.5a3 3 0 0 1 6 0V8"/></svg>`;

/** What stands around every screen: whose kiosk it is, the language, and the way of the staff. */
export function frameMarkup({ shop }: KioskKit, { locale, form, kiosk }: Tongue): Markup {
  return html`<header class="bar">${shopMarkMarkup(shop) ?? html`<span></span>`}<button type="button" class="tool" data-languages aria-haspopup="dialog">${GLOBE}<span class="unseen">${form.languages}: </span><span>${LOCALE_NAMES[locale]}</span></button></header>
<main data-stage></main>
<footer class="corner"><span class="waits" data-waits role="status"></span><button type="button" class="tool faint" data-staff aria-haspopup="dialog" aria-label="${kiosk.staff}">${LOCK}</button></footer>`;
}
