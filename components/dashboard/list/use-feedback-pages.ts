'use client';

import { useMemo, useState } from 'react';
import { type FeedbackQuery, writeFeedbackQuery } from '#components/dashboard/feedback-query.ts';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useDesk } from '#components/dashboard/live-desk-provider.tsx';
import { useAction } from '#components/dashboard/use-action.ts';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';

const PAGE_LENGTH = 30;

export interface FeedbackPage {
  data: FeedbackWire[];
  next_cursor: string | null;
}

/**
 * The list as far as it was asked for; the first page comes with the document. What is corrected or
 * deleted meanwhile, here or by someone else, shows at once.
 */
export function useFeedbackPages(first: FeedbackPage, query: FeedbackQuery) {
  const [page, setPage] = useState(first);
  const { busy, run } = useAction();
  const { corrected, deleted } = useDesk();
  const data = useMemo(
    () =>
      page.data
        .filter(({ id }) => !deleted.has(id))
        .map((feedback) => corrected.get(feedback.id) ?? feedback),
    [page, deleted, corrected],
  );

  const loadMore = () =>
    run(async () => {
      const cursor = page.next_cursor;
      if (cursor === null) return;
      const next = await fetchJson<FeedbackPage>(
        `/api/v1/feedback?limit=${PAGE_LENGTH}&${writeFeedbackQuery({ ...query, cursor })}`,
      );
      const known = new Set(page.data.map(({ id }) => id));
      const added = next.data.filter(({ id }) => !known.has(id));
      setPage({ data: [...page.data, ...added], next_cursor: next.next_cursor });
    });

  const update = (feedback: FeedbackWire) =>
    setPage((known) => ({
      ...known,
      data: known.data.map((one) => (one.id === feedback.id ? feedback : one)),
    }));
  const remove = (id: string) =>
    setPage((known) => ({ ...known, data: known.data.filter((one) => one.id !== id) }));

  return { data, cursor: page.next_cursor, busy, loadMore, update, remove };
}
