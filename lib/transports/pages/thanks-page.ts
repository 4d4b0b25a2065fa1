import { takeBackMarkup } from '#lib/core/form/markup/take-back-markup.ts';
import { thankYouMarkup } from '#lib/core/form/markup/thank-you-markup.ts';
import { html } from '#lib/core/markup/html.ts';
import { thankYouOf } from '#lib/core/settings/thank-you-of.ts';
import { pageDocument } from './page-document.ts';
import type { PageRequest } from './page-request.ts';
import { readContactMessages } from './read-words.ts';

/** Where the form leads without JavaScript; with the link of a contact that was left. */
export async function thanksPage(
  request: PageRequest,
  written: string[],
  contact: string | null,
): Promise<string> {
  const { locale, messages, source, state } = request;
  const query = source === 'form' ? '' : `?${new URLSearchParams({ source })}`;
  const left =
    contact && takeBackMarkup(await readContactMessages(locale), `${contact}?lang=${locale}`);
  const way = html`${left}<a class="quiet" href="/${locale}${query}">${messages.thanks.again}</a>`;
  const thanks = thankYouOf(state.settings.formTexts, [...written, locale]);
  return pageDocument(request, {
    title: messages.meta.thanksTitle,
    head: html`<meta name="robots" content="noindex">`,
    main: thankYouMarkup(thanks, way),
  });
}
