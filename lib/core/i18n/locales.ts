/**
 * The languages of what customers see, in the order a reader looks through their own names. What they
 * write may be in any language.
 */
export const FORM_LOCALES = [
  'id',
  'cs',
  'da',
  'de',
  'en',
  'es',
  'fr',
  'it',
  'hu',
  'nl',
  'nb',
  'pl',
  'pt',
  'ro',
  'sk',
  'fi',
  'sv',
  'vi',
  'tr',
  'el',
  'ru',
  'uk',
  'he',
  'ar',
  'hi',
  'th',
  'ko',
  'ja',
  'zh-Hans',
  'zh-Hant',
] as const;
export type FormLocale = (typeof FORM_LOCALES)[number];

/** The languages of what the team sees: desk, login, setup, API reference, reports. */
export const DESK_LOCALES = ['de', 'en', 'es', 'fr'] as const satisfies readonly FormLocale[];
export type DeskLocale = (typeof DESK_LOCALES)[number];

export const DEFAULT_LOCALE = 'en' as const;

/** Each language's own name for itself. */
export const LOCALE_NAMES: Record<FormLocale, string> = {
  id: 'Bahasa Indonesia',
  cs: 'Čeština',
  da: 'Dansk',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  hu: 'Magyar',
  nl: 'Nederlands',
  nb: 'Norsk',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
  sk: 'Slovenčina',
  fi: 'Suomi',
  sv: 'Svenska',
  vi: 'Tiếng Việt',
  tr: 'Türkçe',
  el: 'Ελληνικά',
  ru: 'Русский',
  uk: 'Українська',
  he: 'עברית',
  ar: 'العربية',
  hi: 'हिन्दी',
  th: 'ไทย',
  ko: '한국어',
  ja: '日本語',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};
