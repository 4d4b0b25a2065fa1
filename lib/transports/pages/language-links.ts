import { FORM_LOCALES, LOCALE_NAMES } from '#lib/core/i18n/locales.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import type { PageRequest } from './page-request.ts';

/** The page in its other languages, each by its own name. */
export function languageLinks({ locale, messages, source, link }: PageRequest): Markup {
  const given = new URLSearchParams({
    ...(source !== 'form' && { source }),
    ...(link?.token && { link: link.token }),
  });
  const query = given.size > 0 ? `?${given}` : '';
  const links = FORM_LOCALES.map(
    (one) =>
      html`<li><a href="/${one}${query}" lang="${one}" hreflang="${one}"${
        one === locale && html` aria-current="true"`
      }>${LOCALE_NAMES[one]}</a></li>`,
  );
  return html`<nav class="languages" aria-label="${messages.languages}"><details><summary><svg viewBox="0 0 18 18" aria-hidden="true"><circle cx="9" cy="9" r="7.25"/><path d="M1.75 9h14.5M9 1.75c4.5 4.5 4.5 10 0 14.5M9 1.75c-4.5 4.5-4.5 10 0 14.5"/></svg><span class="unseen">${messages.languages}: </span>${LOCALE_NAMES[locale]}</summary><ul>${links}</ul></details></nav>`;
}
