'use client';

import { useEffect, useState } from 'react';
import { fetchJson } from './fetch-json.ts';

interface Answer<T> {
  /** What it answers: a path, and which try of it. */
  key: string;
  value: T | null;
}

export interface Fetched<T> {
  /** The last that came; while the next is on its way, the one before. */
  value: T | null;
  loading: boolean;
  failed: boolean;
  /** Asks again, for the same. */
  retry: () => void;
}

/** What our API answers to a path; without one, nothing is asked. */
export function useFetched<T>(path: string | null): Fetched<T> {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = `${attempt} ${path}`;

  useEffect(() => {
    if (path === null) return;
    const left = new AbortController();
    fetchJson<T>(path, { signal: left.signal }).then(
      (value) => setAnswer({ key, value }),
      () => {
        // Whatever the cause, the viewer is told the same, and offered another try.
        if (!left.signal.aborted) setAnswer({ key, value: null });
      },
    );
    return () => left.abort();
  }, [path, key]);

  const current = answer?.key === key;
  return {
    value: answer?.value ?? null,
    loading: path !== null && !current,
    failed: current && answer.value === null,
    retry: () => setAttempt((before) => before + 1),
  };
}
