'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type FeedbackQuery, writeFeedbackQuery } from '#components/dashboard/feedback-query.ts';
import { ApiProblem, fetchJson } from '#components/dashboard/fetch-json.ts';
import { fetchLines } from '#components/dashboard/fetch-lines.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { useToast } from '#components/ui/toaster.tsx';
import { PERIODS, startOfPeriod } from '#lib/core/feedback/relative-period.ts';
import type { EverythingMatching } from './selection.ts';

type Line =
  | { type: 'progress'; done: number; total: number }
  | { type: 'report'; deleted: number; missing: number }
  | { type: 'error'; status: number; code: string; detail: string };

/** The same filters, ending now: what comes later is not meant. */
function upToNow(query: FeedbackQuery, now: Date): FeedbackQuery {
  const { period: given, ...filters } = query;
  const period = PERIODS.find((known) => known === given);
  const end = filters.to && Date.parse(filters.to) < now.getTime() ? filters.to : now.toISOString();
  return {
    ...filters,
    ...(period && { from: startOfPeriod(period, now).toISOString() }),
    to: end,
  };
}

/** Counting all that the filters let through, and deleting exactly that. */
export function useDeleteEverything(onDeleted: () => unknown) {
  const t = useTranslations('desk');
  const toast = useToast();
  const counting = useAction();
  const deleting = useAction();
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);

  const countEverything = (query: FeedbackQuery, take: (all: EverythingMatching) => void) =>
    counting.run(async () => {
      const fixed = upToNow(query, new Date());
      const { count, exact } = await fetchJson<{ count: number; exact: boolean }>(
        `/api/v1/feedback/count?${writeFeedbackQuery(fixed)}`,
      );
      if (exact) take({ query: fixed, count });
      else toast({ text: t('select.too_many', { count }) });
    });

  const deleteEverything = ({ query, count }: EverythingMatching) =>
    deleting.run(async () => {
      setProgress({ done: 0, total: count });
      try {
        const lines = fetchLines<Line>('/api/v1/deletions', {
          filter: query,
          expected_count: count,
        });
        for await (const line of lines) {
          if (line.type === 'progress') setProgress(line);
          else if (line.type === 'report') {
            toast({ text: t('select.deleted', { count: line.deleted }) });
          } else throw new ApiProblem(line.status, line.code, line.detail);
        }
      } finally {
        setProgress(null);
        onDeleted();
      }
    });

  return { counting: counting.busy, progress, countEverything, deleteEverything };
}
