'use client';

import { useCallback, useEffect, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { type ImportRunWire, isUnderWay } from '#lib/core/import/import-run.ts';

const LOOK_AGAIN_MS = 1_000;

/** The team's imports: as the page came with them, then looked at again while one is under way. */
export function useImportRuns(first: ImportRunWire[]) {
  const [runs, setRuns] = useState(first);
  const watching = runs.some(({ state }) => isUnderWay(state));

  const look = useCallback(async (signal?: AbortSignal) => {
    const { data } = await fetchJson<{ data: ImportRunWire[] }>(
      '/api/v1/imports',
      signal ? { signal } : {},
    );
    setRuns(data);
  }, []);

  useEffect(() => {
    if (!watching) return;
    const gone = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const lookAgain = () => {
      timer = setTimeout(() => {
        // Without an answer the last one stays; the import goes on all the same.
        look(gone.signal)
          .catch(() => {})
          .finally(() => {
            if (!gone.signal.aborted) lookAgain();
          });
      }, LOOK_AGAIN_MS);
    };
    lookAgain();
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [watching, look]);

  const put = (run: ImportRunWire) =>
    setRuns((known) => [run, ...known.filter(({ id }) => id !== run.id)]);

  return { runs, put, look };
}
