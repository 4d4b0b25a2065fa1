import type { CardView } from '#lib/core/card/card-view.ts';
import { formWords } from '#lib/core/form/form-words.ts';
import { formLink, shownLink } from '#lib/core/link/form-address.ts';
import { shopOf } from '#lib/core/settings/shop-look.ts';
import type { PageRequest } from './page-request.ts';
import { readCardWords } from './read-words.ts';

/** The card of a place; its code leaves the form's language to the phone that scans it. */
export async function cardView(request: PageRequest): Promise<CardView> {
  const { origin, source, locale, messages, state, link } = request;
  const { brandColor, formTexts, shopName } = state.settings;
  return {
    locale,
    question: formWords(formTexts[locale] ?? {}, messages).title,
    words: await readCardWords(locale),
    link: formLink(origin, { source, link: link?.token }),
    shortLink: shownLink(formLink(origin, { source })),
    shop: { name: shopName, logo: shopOf(state).logo?.url ?? null },
    brandColor,
  };
}
