'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import {
  type FeedbackQuery,
  feedbackEntryHref,
  feedbackHref,
} from '#components/dashboard/feedback-query.ts';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { ArrivalsPill } from './arrivals-pill.tsx';
import { FeedbackRows } from './feedback-rows.tsx';
import { NothingListed } from './nothing-listed.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useArrivals } from './use-arrivals.ts';
import { useFeedbackCare } from './use-feedback-care.tsx';
import { type FeedbackPage, useFeedbackPages } from './use-feedback-pages.ts';
import { useListKeys } from './use-list-keys.ts';
import { useSelection } from './use-selection.ts';

interface FeedbackListProps {
  first: FeedbackPage;
  query: FeedbackQuery;
  /** Whether the viewer may correct and delete. */
  mayManage: boolean;
}

export function FeedbackList({ first, query, mayManage }: FeedbackListProps) {
  const t = useTranslations('desk');
  const router = useRouter();
  const pages = useFeedbackPages(first, query);
  const { data, read, cursor, busy, loadMore, reload } = pages;
  const arrivals = useArrivals(read, query);
  const selection = useSelection(data);
  const { dialogs, edit, askToDelete, erase } = useFeedbackCare(pages, selection.clear);
  const open = useCallback(
    (id: string) => router.push(feedbackEntryHref(id, query)),
    [router, query],
  );
  useListKeys({ data, selection, mayManage, edit, askToDelete });

  const showNew = () => void reload().then(() => scrollTo({ top: 0 }));
  const pill = <ArrivalsPill {...arrivals} busy={busy} onShow={showNew} />;

  if (data.length === 0 && cursor === null) {
    return (
      <Card className="relative">
        {pill}
        <NothingListed filtered={Object.keys(query).length > 0} />
      </Card>
    );
  }

  return (
    <>
      <Card className="relative">
        {pill}
        {data.length > 0 && (
          <SelectionBar
            query={query}
            rows={data}
            more={cursor !== null}
            selection={selection}
            mayManage={mayManage}
            onDelete={askToDelete}
            onDeletedAll={reload}
          />
        )}
        <FeedbackRows
          pieces={data}
          query={query}
          chosen={selection.ids}
          mayManage={mayManage}
          onToggle={selection.toggle}
          onOpen={open}
          onEdit={edit}
          onDelete={askToDelete}
          onErase={erase}
        />
      </Card>
      <div className="mt-4 flex flex-col items-center gap-3 text-muted text-sm">
        <p role="status">{t('list.shown', { count: data.length })}</p>
        {cursor !== null && (
          <Button asChild aria-disabled={busy}>
            <a
              href={feedbackHref({ ...query, cursor })}
              onClick={(event) => {
                event.preventDefault();
                if (!busy) void loadMore();
              }}
            >
              {busy ? t('list.loading') : t('list.more')}
            </a>
          </Button>
        )}
      </div>
      {dialogs}
    </>
  );
}
