import { useTranslations } from 'next-intl';
import { type FeedbackQuery, writeFeedbackQuery } from '#components/dashboard/feedback-query.ts';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import type { SavedView } from '#components/dashboard/views/saved-view.ts';
import { ViewsBar } from '#components/dashboard/views/views-bar.tsx';
import { ExportLink } from './export-link.tsx';
import { FeedbackList } from './feedback-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FilterChips } from './filter-chips.tsx';
import { ImportLink } from './import-link.tsx';
import { RefusedFilter } from './refused-filter.tsx';
import type { FeedbackPage } from './use-feedback-pages.ts';

interface FeedbackDeskProps {
  query: FeedbackQuery;
  /** Null when the filters make no sense. */
  first: FeedbackPage | null;
  views: SavedView[];
  mayManage: boolean;
}

export function FeedbackDesk({ query, first, views, mayManage }: FeedbackDeskProps) {
  const t = useTranslations('desk');
  const pieces = first?.data ?? [];
  const sources = [...new Set(pieces.map(({ source }) => source))].sort();
  const topics = [...new Set(pieces.flatMap((piece) => piece.topics))].sort();
  return (
    <div className="mx-auto max-w-5xl">
      <PageHeading
        title={t('list.title')}
        actions={
          <div className="flex flex-wrap gap-2">
            {mayManage && <ImportLink />}
            {first && first.data.length > 0 && <ExportLink query={query} />}
          </div>
        }
      />
      <ViewsBar query={query} views={views} mayManage={mayManage} />
      <FilterBar query={query} sources={sources} topics={topics} />
      <FilterChips query={query} />
      <div className="mt-3">
        {first ? (
          <FeedbackList
            key={writeFeedbackQuery(query)}
            first={first}
            query={query}
            mayManage={mayManage}
          />
        ) : (
          <RefusedFilter search={query.search} />
        )}
      </div>
    </div>
  );
}
