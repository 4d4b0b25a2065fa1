import type { DeskLocale } from '#lib/core/i18n/locales.ts';

interface Stretch {
  from: string;
  to: string;
}

/** `[from, to)` by a zone's calendar, with the hours unless it is of whole days. */
export function formatPeriod({ from, to }: Stretch, timeZone: string, locale: DeskLocale): string {
  const clock = new Intl.DateTimeFormat('en-US', { timeZone, timeStyle: 'medium', hour12: false });
  const isMidnight = (moment: string) => /^(00|24):00:00$/.test(clock.format(new Date(moment)));
  const whole = isMidnight(from) && isMidnight(to);
  const format = new Intl.DateTimeFormat(locale, {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    ...(!whole && { hour: 'numeric', minute: 'numeric' }),
  });
  const last = new Date(to).getTime() - (whole ? 1 : 0);
  // Thin spaces are not in every typeface, and break lines where they should not.
  return format
    .formatRange(new Date(from), new Date(last))
    .replaceAll('\u2009', ' ')
    .replaceAll('\u202f', '\u00a0');
}
