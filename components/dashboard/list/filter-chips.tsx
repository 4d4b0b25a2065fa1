'use client';

import { X } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import {
  type FeedbackQuery,
  FILTERS,
  type Filter,
  feedbackHref,
} from '#components/dashboard/feedback-query.ts';
import { FilterValue } from './filter-value.tsx';

/** What the list is narrowed to; each chip takes its filter away. */
export function FilterChips({ query }: { query: FeedbackQuery }) {
  const t = useTranslations('desk');
  const active = FILTERS.flatMap((filter) => {
    const value = query[filter];
    return value ? [{ filter, value }] : [];
  });
  if (active.length === 0) return null;
  return (
    <ul aria-label={t('filter.active')} className="mt-3 flex flex-wrap items-center gap-2">
      {active.map(({ filter, value }) => (
        <li key={filter}>
          <Link
            href={feedbackHref(without(query, filter))}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line bg-surface ps-3 pe-2 text-sm hover:bg-sunken pointer-coarse:min-h-11"
          >
            <span className="text-muted">{t(`filter.${filter}`)}</span>
            <span className="max-w-48 truncate font-medium">
              <FilterValue filter={filter} value={value} />
            </span>
            <X aria-hidden className="size-3.5 text-muted" />
            <span className="sr-only">{t('filter.remove')}</span>
          </Link>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <Link
            href="/admin/feedback"
            className="inline-flex min-h-8 items-center px-2 text-accent text-sm underline-offset-4 hover:underline pointer-coarse:min-h-11"
          >
            {t('filter.clear')}
          </Link>
        </li>
      )}
    </ul>
  );
}

function without(query: FeedbackQuery, filter: Filter): FeedbackQuery {
  return { ...query, [filter]: '' };
}
