'use client';

import { useRegionalLocale } from '#components/ui/use-regional-locale.ts';

/** A moment by the clocks of a zone, with its name; the exact UTC on hover. */
export function ZonedTime({ at, zone }: { at: string; zone: string }) {
  const locale = useRegionalLocale();
  const text = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  }).format(new Date(at));
  return (
    <time dateTime={at} title={at} className="tabular-nums" suppressHydrationWarning>
      {text}
    </time>
  );
}
