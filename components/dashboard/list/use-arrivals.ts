'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { FeedbackQuery } from '#components/dashboard/feedback-query.ts';
import { useDesk } from '#components/dashboard/live-desk-provider.tsx';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { fetchPage } from './use-feedback-pages.ts';

/** A burst is asked about once. */
const ASK_AFTER_MS = 1_000;

interface Arrivals {
  /** New since the list was read and let through by its filters. */
  count: number;
  /** There are more than `count`. */
  more: boolean;
}

/**
 * Counts what has come since the list was read. The server is asked, since it alone knows which
 * words a search finds; an arrival of any kind is the occasion.
 */
export function useArrivals(read: readonly FeedbackWire[], query: FeedbackQuery): Arrivals {
  const { stream, deleted } = useDesk();
  const [top, setTop] = useState<FeedbackWire[]>([]);
  const newest = stream?.[0]?.id;
  const asked = useRef(newest);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (newest === undefined || asked.current === newest) return;
    asked.current = newest;
    // One question at a time: a steady stream must not put it off for ever.
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      // A failure is told by the light of the desk; the next arrival asks again.
      fetchPage(query).then(
        (page) => setTop(page.data),
        () => {},
      );
    }, ASK_AFTER_MS);
  }, [newest, query]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return useMemo(() => {
    const known = new Set(read.map(({ id }) => id));
    const first = top.findIndex(({ id }) => known.has(id));
    const fresh = (first === -1 ? top : top.slice(0, first)).filter(({ id }) => !deleted.has(id));
    // A whole page without a row that was read: there may be more of them below it.
    return { count: fresh.length, more: first === -1 && known.size > 0 && fresh.length > 0 };
  }, [read, top, deleted]);
}
