'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import type { ForecastWire, RunWire, WorkflowWire } from '#lib/core/workflows/workflow-wire.ts';

const BUSY_MS = 1_500;
const IDLE_MS = 15_000;
const ADDRESS = '/api/v1/workflows';

interface Page {
  data: RunWire[];
  next_cursor: string | null;
}

/** Workflows and the newest runs, looked at again: often while something is under way. */
export function useWorkflows(first: { workflows: WorkflowWire[]; runs: RunWire[] }) {
  const [{ workflows, runs }, show] = useState(first);
  const { busy, run } = useAction();
  const changes = useRef(0);
  const watching = runs.some(({ state }) => state === 'running');

  const look = useCallback(async (signal?: AbortSignal) => {
    const asked = changes.current;
    const init = signal ? { signal } : {};
    const [list, page] = await Promise.all([
      fetchJson<{ data: WorkflowWire[] }>(ADDRESS, init),
      fetchJson<Page>(`${ADDRESS}/runs`, init),
    ]);
    // What was asked for before a change is older than its answer.
    if (asked === changes.current) show({ workflows: list.data, runs: page.data });
  }, []);

  useEffect(() => {
    const gone = new AbortController();
    // Without an answer the last one stays; the runs go on all the same.
    const again = () => void look(gone.signal).catch(() => {});
    const timer = setInterval(again, watching ? BUSY_MS : IDLE_MS);
    return () => {
      clearInterval(timer);
      gone.abort();
    };
  }, [watching, look]);

  const send = (method: 'POST' | 'PATCH', path: string, body?: object) =>
    run(async () => {
      await fetchJson(`${ADDRESS}${path}`, body ? { method, body } : { method });
      changes.current += 1;
      await look();
    });

  return {
    workflows,
    runs,
    busy,
    change: (workflow: string, change: object) => send('PATCH', '', { workflow, ...change }),
    begin: (workflow: string) => send('POST', '/runs', { workflow }),
    steer: (id: string, wish: 'cancel' | 'retry') => send('POST', `/runs/${id}/${wish}`),
    forecast: async (workflow: string): Promise<ForecastWire[]> => {
      const { data } = await fetchJson<{ data: ForecastWire[] }>(`${ADDRESS}/forecasts`, {
        method: 'POST',
        body: { workflow },
      });
      return data;
    },
  };
}

export type WorkflowsDeskState = ReturnType<typeof useWorkflows>;
