import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { wellFormedHost } from '#lib/core/browser/security-headers.ts';
import type { FormMessages } from '#lib/core/form/form-messages.ts';
import { readSource } from '#lib/core/form/read-source.ts';
import { FORM_LOCALES, type FormLocale } from '#lib/core/i18n/locales.ts';
import { lookupLocale } from '#lib/core/i18n/lookup-locale.ts';
import { negotiateLocale } from '#lib/core/i18n/negotiate-locale.ts';
import type { FormLink } from '#lib/core/link/form-link.ts';
import type { SettingsState } from '#lib/core/settings/settings.ts';
import { readFormSettings } from '#lib/services/read-settings.ts';
import { openFormLink } from './open-form-link.ts';
import { pageOrigin } from './page-origin.ts';
import { readFormMessages } from './read-words.ts';

/** What a page needs to know of the request that it answers. */
export interface PageRequest {
  locale: FormLocale;
  messages: FormMessages;
  /** Whether the address itself names the language, in its path or by `?lang=`. */
  localeNamed: boolean;
  theme: 'light' | 'dark' | null;
  /** Whether it is meant to stand in a frame of another page. */
  framed: boolean;
  /** How the outside reaches us, for links in the head; nothing is decided by it. */
  origin: string;
  host: string | null;
  nonce: string;
  /** Where the form says that it stands. */
  source: string;
  /** The signed link that it was opened with (`?link=`). */
  link: FormLink | null;
  /** The name that the link vouches for, to begin with. */
  customerName: string;
  state: SettingsState;
}

export async function readPageRequest(c: Context): Promise<PageRequest> {
  const inPath = FORM_LOCALES.find((one) => one === c.req.param('locale'));
  const named = inPath ?? lookupLocale(c.req.query('lang'), FORM_LOCALES);
  const locale = named ?? negotiateLocale(FORM_LOCALES, c.req.header('accept-language'));
  const theme = c.req.query('theme') ?? getCookie(c, 'theme');
  return {
    locale,
    messages: await readFormMessages(locale),
    localeNamed: named !== null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    framed: c.req.path === '/embed',
    origin: pageOrigin(c),
    host: wellFormedHost(c.req.header('host') ?? null),
    nonce: randomBytes(16).toString('base64'),
    source: readSource(c.req.param('source') ?? c.req.query('source')),
    ...(await openFormLink(c.req.query('link'), locale)),
    state: await readFormSettings(),
  };
}
