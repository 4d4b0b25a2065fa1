import type { Tongue } from '#client/kiosk/tongue.ts';
import { thankYouMarkup } from '#lib/core/form/markup/thank-you-markup.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';

/** Thanks, and how long they stay. The seconds are read out once: each one would be noise. */
export function thanksMarkup(
  thanks: { text: string; language: string },
  { kiosk }: Tongue,
  spoken: string,
): Markup {
  const ways = html`<p class="unseen">${spoken}</p><p class="left" aria-hidden="true" data-left></p><div class="ways"><button type="button" class="second" data-stay>${kiosk.stay}</button><button type="button" class="primary" data-done>${kiosk.done}</button></div>`;
  return html`<section class="card" aria-live="polite">${thankYouMarkup(thanks, ways)}</section>`;
}
