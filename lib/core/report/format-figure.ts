import type { DeskLocale } from '#lib/core/i18n/locales.ts';
import type { Figure } from './report.ts';

const POINTS: Record<DeskLocale, string> = {
  en: 'points',
  es: 'puntos',
  fr: 'points',
  de: 'Punkte',
};
/** Below it a share is told to a tenth of a per cent. */
const SMALL_SHARE = 0.1;

function optionsOf({ unit, value }: Figure): Intl.NumberFormatOptions {
  if (unit === 'pieces') return { maximumFractionDigits: 0 };
  if (unit === 'stars') return { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const small = Math.abs(value) < SMALL_SHARE;
  return { style: 'percent', maximumFractionDigits: small ? 1 : 0 };
}

/** Platforms write a hyphen in most languages. */
const withMinus = (number: string) => number.replace('-', '−');

/** A figure as its reader writes numbers: changes with their sign, estimates with ≈. */
export function formatFigure(figure: Figure, locale: DeskLocale): string {
  const { measure, period, value, estimated } = figure;
  const change: Intl.NumberFormatOptions = period === 'change' ? { signDisplay: 'exceptZero' } : {};
  const about = estimated ? '≈ ' : '';
  // The difference of two shares is in points, else ‘up 5 %’ would mean two things.
  if (measure === 'share' && period === 'change') {
    const points = new Intl.NumberFormat(locale, { ...change, maximumFractionDigits: 1 });
    return `${about}${withMinus(points.format(100 * value))} ${POINTS[locale]}`;
  }
  const number = new Intl.NumberFormat(locale, { ...optionsOf(figure), ...change });
  return about + withMinus(number.format(value));
}
