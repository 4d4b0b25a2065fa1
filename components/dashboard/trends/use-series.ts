'use client';

import { useEffect, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import type { Series } from '#lib/core/metrics/series.ts';
import type { TrendsQuery } from './trends-query.ts';
import { bucketOf, type TrendsRange } from './trends-range.ts';

/** Where the figures of a range come from, cut by the zone's calendar. */
export function seriesPath(query: TrendsQuery, range: TrendsRange, timeZone: string): string {
  const search = new URLSearchParams({
    from: range.from.toISOString(),
    to: range.to.toISOString(),
    bucket: bucketOf(query, range),
    time_zone: timeZone,
    split: query.split,
    ...(query.compare && { compare: 'previous' }),
  });
  return `/api/v1/series?${search}`;
}

interface Answer {
  /** What it answers: a path, and which try of it. */
  key: string;
  series: Series | null;
}

interface SeriesState {
  /** The last that came; while the next is on its way, the one before. */
  series: Series | null;
  loading: boolean;
  failed: boolean;
  retry: () => void;
}

/** The figures behind a path; without one, none. */
export function useSeries(path: string | null): SeriesState {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = `${attempt} ${path}`;

  useEffect(() => {
    if (path === null) return;
    const left = new AbortController();
    fetchJson<Series>(path, { signal: left.signal }).then(
      (series) => setAnswer({ key, series }),
      () => {
        // Whatever the cause, the viewer is told the same, and offered another try.
        if (!left.signal.aborted) setAnswer({ key, series: null });
      },
    );
    return () => left.abort();
  }, [path, key]);

  const current = answer?.key === key;
  return {
    series: answer?.series ?? null,
    loading: path !== null && !current,
    failed: current && answer.series === null,
    retry: () => setAttempt(attempt + 1),
  };
}
