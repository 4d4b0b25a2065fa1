import type { PanelTongue, Tongue } from '#client/kiosk/tongue.ts';
import { directionOf } from '#lib/core/i18n/direction-of.ts';
import { FORM_LOCALES, LOCALE_NAMES } from '#lib/core/i18n/locales.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';

/** Every language, each by its own name. */
export function languagesMarkup({ locale, form, close }: Tongue): Markup {
  const choices = FORM_LOCALES.map(
    (one) =>
      html`<li><button type="button" data-locale="${one}" lang="${one}" dir="${directionOf(one)}"${
        one === locale && html` aria-current="true"`
      }>${LOCALE_NAMES[one]}</button></li>`,
  );
  return html`<h2 id="dialog-title">${form.languages}</h2><ul class="tongues">${choices}</ul><button type="button" class="second" data-close>${close}</button>`;
}

/** Whether somebody is still there, before what they wrote goes. */
export function stillThereMarkup({ kiosk }: Tongue, spoken: string): Markup {
  return html`<h2 id="dialog-title">${kiosk.still.heading}</h2><p class="unseen" role="status">${spoken}</p><p class="left" aria-hidden="true" data-left></p><div class="ways"><button type="button" class="second" data-clear>${kiosk.startOver}</button><button type="button" class="primary" data-here autofocus>${kiosk.still.yes}</button></div>`;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Ten digits to touch, and a field for who has keys. */
export function pinMarkup(
  { words }: PanelTongue,
  { title, hint }: { title: string; hint: string },
): Markup {
  const key = (digit: string) =>
    html`<button type="button" class="key" data-digit="${digit}">${digit}</button>`;
  return html`<h2 id="dialog-title">${title}</h2><p class="hint">${hint}</p><form class="pin" novalidate><label class="unseen" for="pin">${words.pin}</label><input id="pin" class="control" type="password" inputmode="none" autocomplete="off" maxlength="8" autofocus><p class="trouble" role="alert" data-trouble></p><div class="keys" dir="ltr">${DIGITS.map(key)}<button type="button" class="key" data-delete aria-label="${words.pin_delete}">⌫</button>${key('0')}<button type="submit" class="key go" aria-label="${words.pin_open}">✓</button></div></form><button type="button" class="second" data-close>${words.close}</button>`;
}
