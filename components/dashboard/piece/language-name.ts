/** 'pt-BR' → 'Brazilian Portuguese'; null where the language is not known (`und`) or no tag at all. */
export function languageName(language: string, locale: string): string | null {
  if (language === 'und' || language === '') return null;
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  } catch (cause) {
    // RangeError: not a well-formed tag. What came is still the best that can be shown.
    if (cause instanceof RangeError) return language;
    throw cause;
  }
}
