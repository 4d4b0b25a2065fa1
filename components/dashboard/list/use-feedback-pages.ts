'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { useDeletions } from '#components/dashboard/delete/deletions-provider.tsx';
import { type FeedbackQuery, writeFeedbackQuery } from '#components/dashboard/feedback-query.ts';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useDesk } from '#components/dashboard/live-desk-provider.tsx';
import { useAction } from '#components/dashboard/use-action.ts';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';

const PAGE_LENGTH = 30;
/** The most that the API gives at once. */
const LONG_PAGE = 100;
/** So much is read again when many rows changed; what was further down is read when asked for. */
const MOST_READ_AGAIN = 500;

export interface FeedbackPage {
  data: FeedbackWire[];
  next_cursor: string | null;
}

export function fetchPage(
  query: FeedbackQuery,
  cursor?: string,
  limit = PAGE_LENGTH,
): Promise<FeedbackPage> {
  const search = writeFeedbackQuery({ ...query, ...(cursor && { cursor }) });
  return fetchJson<FeedbackPage>(`/api/v1/feedback?limit=${limit}&${search}`);
}

/** Reads the list again as far as it was read. */
async function fetchAsFarAs(query: FeedbackQuery, length: number): Promise<FeedbackPage> {
  const wanted = Math.min(Math.max(length, PAGE_LENGTH), MOST_READ_AGAIN);
  let page = await fetchPage(query, undefined, Math.min(wanted, LONG_PAGE));
  while (page.data.length < wanted && page.next_cursor !== null) {
    const next = await fetchPage(query, page.next_cursor, LONG_PAGE);
    page = { ...next, data: [...page.data, ...next.data] };
  }
  return page;
}

/** The page and the one after it, each row once. */
function follow(page: FeedbackPage, next: FeedbackPage): FeedbackPage {
  const known = new Set(page.data.map(({ id }) => id));
  const added = next.data.filter(({ id }) => !known.has(id));
  return { data: [...page.data, ...added], next_cursor: next.next_cursor };
}

/**
 * The list as far as it was asked for; the first page comes with the document. What is corrected or
 * deleted meanwhile, here or by someone else, shows at once.
 */
export function useFeedbackPages(first: FeedbackPage, query: FeedbackQuery) {
  const [page, setPage] = useState(first);
  const { busy, run } = useAction();
  const { corrected, deleted, reloads } = useDesk();
  const { hidden } = useDeletions();
  const data = useMemo(
    () =>
      page.data
        .filter(({ id }) => !deleted.has(id) && !hidden.has(id))
        .map((feedback) => corrected.get(feedback.id) ?? feedback),
    [page, deleted, hidden, corrected],
  );

  const loadMore = () =>
    run(async () => {
      const cursor = page.next_cursor;
      if (cursor === null) return;
      const next = await fetchPage(query, cursor);
      // What was read again meanwhile is newer than the page this one was to follow.
      setPage((now) => (now.next_cursor === cursor ? follow(now, next) : now));
    });

  const readings = useRef(0);
  const reload = () =>
    run(async () => {
      readings.current += 1;
      const reading = readings.current;
      const read = await fetchAsFarAs(query, page.data.length);
      // Of several under way the one that began last has seen the most.
      if (reading === readings.current) setPage(read);
    });

  // Many rows changed at once, here or elsewhere: which ones, only the server knows.
  const seenReloads = useRef(reloads);
  const reloadNow = useRef(reload);
  reloadNow.current = reload;
  useEffect(() => {
    if (seenReloads.current === reloads) return;
    seenReloads.current = reloads;
    void reloadNow.current();
  }, [reloads]);

  // All that was read is gone: what comes after it takes its place, asked for once.
  const { next_cursor: cursor } = page;
  const refilledFrom = useRef<string>(undefined);
  const refill = useRef(loadMore);
  refill.current = loadMore;
  useEffect(() => {
    if (data.length > 0 || cursor === null || refilledFrom.current === cursor) return;
    refilledFrom.current = cursor;
    void refill.current();
  }, [data, cursor]);

  const update = (feedback: FeedbackWire) =>
    setPage((known) => ({
      ...known,
      data: known.data.map((one) => (one.id === feedback.id ? feedback : one)),
    }));

  return { data, read: page.data, cursor, busy, loadMore, reload, update };
}
