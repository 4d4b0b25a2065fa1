import { DEFAULT_LOCALE, LOCALES, type Locale, supportedLocale } from './locales.ts';

/** No real browser lists more; the rest is noise or an attempt to keep us busy. */
const RANGES_READ = 32;

interface Preference {
  range: string;
  weight: number;
}

function readPreference(part: string): Preference {
  const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const weight = quality === undefined ? 1 : Number(quality);
  return { range, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}

/**
 * The locale for a reader: the one asked for by name (`?lang=`) where we have it, else the best of
 * Accept-Language (RFC 9110 §12.5.4, lookup by primary language), else the default.
 */
export function negotiateLocale(
  acceptLanguage: string | null | undefined,
  asked?: string | null,
): Locale {
  const named = supportedLocale(asked);
  if (named) return named;

  const preferences = (acceptLanguage ?? '').split(',', RANGES_READ).map(readPreference);
  const refused = new Set(
    preferences.filter(({ weight }) => weight === 0).map(({ range }) => range),
  );
  const acceptable = preferences
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight);

  for (const { range } of acceptable) {
    const locale =
      range === '*' ? LOCALES.find((candidate) => !refused.has(candidate)) : supportedLocale(range);
    if (locale) return locale;
  }
  return DEFAULT_LOCALE;
}
