// The model knows no Indonesian beside Malay, one Norwegian, and one language for the Latin
// script of the Serbo-Croatian ones; the rest are old codes that browsers still send.
const MODEL_NAMES: Readonly<Record<string, string>> = {
  bs: 'hr',
  fil: 'tl',
  id: 'ms',
  in: 'ms',
  iw: 'he',
  nb: 'no',
  nn: 'no',
};

/** The model's name of a locale's language ('pt-BR' → 'pt'), or '' where there is none. */
export function modelLanguage(locale: string | undefined): string {
  const primary = locale?.toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2,3}$/.test(primary) ? (MODEL_NAMES[primary] ?? primary) : '';
}

/** The BCP 47 tag to give out for a model's name: Indonesian unless the locale says Malay. */
export function publicTag(language: string, locale: string | undefined): string {
  if (language === 'ms') return locale?.toLowerCase().startsWith('ms') ? 'ms' : 'id';
  if (language === 'hr' && locale?.toLowerCase().startsWith('bs')) return 'bs';
  return language;
}
