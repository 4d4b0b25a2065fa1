'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import type { AnalysisWire } from '#lib/core/analysis/analysis-wire.ts';

const LOOK_AGAIN_MS = 1_500;
const ADDRESS = '/api/v1/analysis';

/** Changes something; the answer is how everything stands now. */
export type ChangeAnalysis = (
  method: 'POST' | 'PATCH' | 'DELETE',
  path: '/learning' | '/run',
  body?: object,
) => Promise<void>;

/** The analysis as the page came with it, looked at again while something is under way. */
export function useAnalysis(first: AnalysisWire) {
  const [analysis, setAnalysis] = useState(first);
  const { busy, run } = useAction();
  const changes = useRef(0);
  const watching = analysis.learning.busy || analysis.run?.state === 'running';

  useEffect(() => {
    if (!watching) return;
    const gone = new AbortController();
    const timer = setInterval(() => {
      const asked = changes.current;
      const show = (found: AnalysisWire) => {
        // What was asked for before a change is older than its answer.
        if (asked === changes.current) setAnalysis(found);
      };
      // Without an answer the last one stays; the work goes on all the same.
      fetchJson<AnalysisWire>(ADDRESS, { signal: gone.signal }).then(show, () => {});
    }, LOOK_AGAIN_MS);
    return () => {
      clearInterval(timer);
      gone.abort();
    };
  }, [watching]);

  const change: ChangeAnalysis = useCallback(
    (method, path, body) =>
      run(async () => {
        const sent = body ? { method, body } : { method };
        const changed = await fetchJson<AnalysisWire>(`${ADDRESS}${path}`, sent);
        changes.current += 1;
        setAnalysis(changed);
      }),
    [run],
  );

  return { analysis, busy, change };
}
