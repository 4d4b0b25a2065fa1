import type { FormLocale } from '#lib/core/i18n/locales.ts';
import { openLink } from '#lib/services/links/open-link.ts';
import type { PageRequest } from './page-request.ts';
import { readLinkWords } from './read-words.ts';

/** What a signed link brings to a page; one that is void says so there. */
export async function openFormLink(
  token: string | undefined,
  locale: FormLocale,
): Promise<Pick<PageRequest, 'link' | 'customerName'>> {
  if (!token) return { link: null, customerName: '' };
  const words = await readLinkWords(locale);
  const claims = openLink(token);
  return {
    link: { token: claims ? token : '', order: claims?.order ?? null, words },
    customerName: claims?.customerName ?? '',
  };
}
