'use client';

import { useCallback, useEffect, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import type { DeliveryState } from '#lib/core/outbound/delivery.ts';
import type { DeliveryWire } from '#lib/core/outbound/delivery-wire.ts';

const PAGE = 20;
const MOST = 100;
/** While something waits, what came of it is asked for. */
const LOOK_MS = 2_000;

interface Page {
  data: DeliveryWire[];
  next_cursor: string | null;
}

export interface Deliveries {
  page: Page | null;
  failed: boolean;
  /** Reads the first page again. */
  reload: () => void;
  more: () => Promise<void>;
}

/** The deliveries of a channel, as far as they were read, kept up while some of them wait. */
export function useDeliveries(channelId: string, state: DeliveryState | ''): Deliveries {
  const [read, setRead] = useState<{ of: string; page: Page } | null>(null);
  const [failed, setFailed] = useState(false);
  const [turn, setTurn] = useState(0);
  const path = `/api/v1/channels/${channelId}/deliveries?state=${state}`;
  const page = read?.of === path ? read.page : null;
  const length = page?.data.length ?? 0;

  useEffect(() => {
    const left = new AbortController();
    const limit = Math.min(Math.max(length, PAGE), MOST);
    // `turn` is read for being a reason to ask again.
    fetchJson<Page>(`${path}&limit=${limit}&turn=${turn}`, { signal: left.signal }).then(
      (found) => {
        setFailed(false);
        // What was read beyond a page is kept as it was.
        if (length <= MOST) setRead({ of: path, page: found });
      },
      () => {
        if (!left.signal.aborted) setFailed(true);
      },
    );
    return () => left.abort();
  }, [path, turn, length]);

  const waits = page?.data.some((one) => one.state === 'pending') ?? false;
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => setTurn((before) => before + 1), LOOK_MS);
    return () => clearInterval(timer);
  }, [waits]);

  const reload = useCallback(() => setTurn((before) => before + 1), []);
  const more = useCallback(async () => {
    if (!page?.next_cursor) return;
    const next = await fetchJson<Page>(`${path}&limit=${PAGE}&cursor=${page.next_cursor}`);
    setRead({ of: path, page: { ...next, data: [...page.data, ...next.data] } });
  }, [path, page]);

  return { page, failed, reload, more };
}
