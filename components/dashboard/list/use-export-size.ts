'use client';

import { useEffect, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';

interface ExportSize {
  count: number;
  /** False: there are more. */
  exact: boolean;
}

/** How many rows an export under these filters has; null until that is known. */
export function useExportSize(filters: string): ExportSize | null {
  const [size, setSize] = useState<(ExportSize & { filters: string }) | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    fetchJson<ExportSize>(`/api/v1/feedback/count?${filters}`, { signal: gone.signal })
      .then((found) => setSize({ ...found, filters }))
      .catch(() => {}); // an estimate only: the export works without it
    return () => gone.abort();
  }, [filters]);
  return size?.filters === filters ? size : null;
}
