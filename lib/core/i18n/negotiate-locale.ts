import { DEFAULT_LOCALE, type FormLocale } from './locales.ts';
import { lookupLocale } from './lookup-locale.ts';

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
 * The locale for a reader among those a page is written in: the one asked for by name (`?lang=`)
 * where it is there, else the best of Accept-Language (RFC 9110 §12.5.4), else the default.
 */
export function negotiateLocale(
  offered: readonly FormLocale[],
  acceptLanguage: string | null | undefined,
  asked?: string | null,
): FormLocale {
  const named = lookupLocale(asked, offered);
  if (named) return named;

  const preferences = (acceptLanguage ?? '').split(',', RANGES_READ).map(readPreference);
  const refused = new Set(
    preferences
      .filter(({ weight }) => weight === 0)
      .map(({ range }) => lookupLocale(range, offered)),
  );
  const acceptable = preferences
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight);

  for (const { range } of acceptable) {
    const locale =
      range === '*'
        ? [DEFAULT_LOCALE, ...offered].find((candidate) => !refused.has(candidate))
        : lookupLocale(range, offered);
    if (locale) return locale;
  }
  return DEFAULT_LOCALE;
}
