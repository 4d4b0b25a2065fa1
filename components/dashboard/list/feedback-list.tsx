'use client';

import { SearchX } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type FeedbackQuery, feedbackHref } from '#components/dashboard/feedback-query.ts';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { FeedbackRows } from './feedback-rows.tsx';
import { useFeedbackCare } from './use-feedback-care.tsx';
import { type FeedbackPage, useFeedbackPages } from './use-feedback-pages.ts';

interface FeedbackListProps {
  first: FeedbackPage;
  query: FeedbackQuery;
  /** Whether the viewer may correct and delete. */
  mayManage: boolean;
}

export function FeedbackList({ first, query, mayManage }: FeedbackListProps) {
  const t = useTranslations('desk');
  const pages = useFeedbackPages(first, query);
  const { data, cursor, busy, loadMore } = pages;
  const { dialogs, edit, askToDelete } = useFeedbackCare(pages, mayManage);
  const filtered = Object.keys(query).length > 0;

  if (data.length === 0 && cursor === null) {
    return (
      <Card>
        <EmptyState
          icon={SearchX}
          title={filtered ? t('list.empty_filtered') : t('list.empty')}
          text={filtered ? t('list.empty_filtered_text') : t('list.empty_text')}
        >
          {filtered && (
            <Button asChild>
              <Link href="/admin/feedback">{t('filter.clear')}</Link>
            </Button>
          )}
        </EmptyState>
      </Card>
    );
  }

  return (
    <>
      <Card>
        <FeedbackRows pieces={data} mayManage={mayManage} onEdit={edit} onDelete={askToDelete} />
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
