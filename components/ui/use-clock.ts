'use client';

import { useMemo } from 'react';
import { useRegionalLocale } from './use-regional-locale.ts';

/** ISO time → '14:05' in the viewer's zone. For what is drawn in the browser only. */
export function useClock(): (iso: string) => string {
  const locale = useRegionalLocale();
  return useMemo(() => {
    const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
    return (iso) => clock.format(new Date(iso));
  }, [locale]);
}
