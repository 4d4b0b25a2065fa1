'use client';

import { useMemo } from 'react';
import { useRegionalLocale } from '#components/ui/use-regional-locale.ts';
import type { TrendBucket } from './trends-query.ts';

const TICKS: Record<TrendBucket, Intl.DateTimeFormatOptions> = {
  hour: { month: 'short', day: 'numeric', hour: 'numeric' },
  day: { month: 'short', day: 'numeric' },
  week: { month: 'short', day: 'numeric' },
  month: { month: 'short', year: 'numeric' },
};

const SPANS: Record<TrendBucket, Intl.DateTimeFormatOptions> = {
  hour: { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  day: { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' },
  week: { year: 'numeric', month: 'short', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
};

interface BucketWords {
  /** As it stands at the axis. */
  tick: (start: string) => string;
  /** As it stands over exact values; `end` is exclusive. */
  span: (start: string, end: string) => string;
}

/** Stretches of a zone's time in the viewer's words. For what is drawn in the browser only. */
export function useBucketWords(bucket: TrendBucket, timeZone: string): BucketWords {
  const locale = useRegionalLocale();
  return useMemo(() => {
    const tick = new Intl.DateTimeFormat(locale, { ...TICKS[bucket], timeZone });
    const span = new Intl.DateTimeFormat(locale, { ...SPANS[bucket], timeZone });
    // An hour ends where the next begins; a day has ended before that.
    const last = (end: string) => Date.parse(end) - (bucket === 'hour' ? 0 : 1);
    return {
      tick: (start) => tick.format(new Date(start)),
      span: (start, end) => span.formatRange(Date.parse(start), last(end)),
    };
  }, [locale, bucket, timeZone]);
}
