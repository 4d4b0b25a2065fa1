'use client';

import { useMounted } from './use-mounted.ts';
import { useRegionalLocale } from './use-regional-locale.ts';

interface LocalTimeProps {
  /** ISO 8601, UTC. */
  at: string;
  form: 'clock' | 'moment' | 'day' | 'full';
  className?: string;
}

const FORMS: Record<LocalTimeProps['form'], Intl.DateTimeFormatOptions> = {
  clock: { hour: 'numeric', minute: '2-digit' },
  moment: { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  full: {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept: making one costs a tenth of a millisecond, and the desk shows a hundred times at once. */
function formatterOf(locale: string, form: LocalTimeProps['form'], zone: 'UTC' | undefined) {
  const key = `${locale} ${form} ${zone}`;
  const made =
    formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...FORMS[form], timeZone: zone });
  formatters.set(key, made);
  return made;
}

/**
 * A time in the viewer's zone, which only the browser knows: a placeholder of the same width stands
 * there until then. The exact UTC time is its title.
 */
export function LocalTime({ at, form, className }: LocalTimeProps) {
  const locale = useRegionalLocale();
  const mounted = useMounted();
  const text = formatterOf(locale, form, mounted ? undefined : 'UTC').format(new Date(at));
  return (
    <time dateTime={at} title={at.replace('T', ' ').replace('Z', ' UTC')} className={className}>
      <span className={mounted ? undefined : 'invisible'} suppressHydrationWarning>
        {text}
      </span>
    </time>
  );
}
