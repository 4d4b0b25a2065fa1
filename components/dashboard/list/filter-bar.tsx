'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import {
  type FeedbackQuery,
  type Filter,
  feedbackHref,
} from '#components/dashboard/feedback-query.ts';
import { languageName } from '#components/dashboard/piece/language-name.ts';
import { useOfferedSources, useSourceName } from '#components/dashboard/piece/use-source-name.ts';
import { Button } from '#components/ui/button.tsx';
import { RATINGS, SENTIMENTS } from '#lib/core/feedback/feedback.ts';
import { FilterSelect } from './filter-select.tsx';
import { LANGUAGES } from './languages.ts';
import { PeriodSelect } from './period-select.tsx';
import { SearchField } from './search-field.tsx';
import { TopicField } from './topic-field.tsx';

interface FilterBarProps {
  query: FeedbackQuery;
  /** Seen in the list: offered beside the known ones. */
  sources: string[];
  topics: string[];
}

/** A plain GET form, so that it also works before the scripts do; with them a choice acts at once. */
export function FilterBar({ query, sources, topics }: FilterBarProps) {
  const t = useTranslations('desk');
  const locale = useLocale();
  const router = useRouter();
  const sourceName = useSourceName();
  const [searching, startSearch] = useTransition();
  const offered = useOfferedSources();
  // On a phone the list comes first.
  const [open, setOpen] = useState(false);

  const set = (change: FeedbackQuery) => router.push(feedbackHref({ ...query, ...change }));
  const choose = (filter: Filter) => (value: string) => set({ [filter]: value });
  // Replaced: going back leads to what was before the search, not through its letters.
  const searchFor = (search: string) =>
    startSearch(() => router.replace(feedbackHref({ ...query, search }), { scroll: false }));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const field = (name: string) => String(given.get(name) ?? '').trim();
    set({ search: field('search'), topic: field('topic') });
  };

  const named = (values: readonly string[], name: (value: string) => string, chosen?: string) =>
    [...new Set(chosen ? [...values, chosen] : values)].map((value) => ({
      value,
      name: name(value),
    }));

  return (
    <form
      action="/admin/feedback"
      onSubmit={submit}
      aria-label={t('filter.label')}
      className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-6"
    >
      <search className="col-span-full flex gap-2">
        <SearchField value={query.search ?? ''} busy={searching} onSearch={searchFor} />
        <Button
          size="icon"
          aria-expanded={open}
          aria-label={t('filter.more')}
          onClick={() => setOpen(!open)}
          className="sm:hidden"
        >
          <SlidersHorizontal aria-hidden />
        </Button>
      </search>
      <div className={open ? 'contents' : 'hidden sm:contents'}>
        <TopicField key={query.topic} value={query.topic ?? ''} topics={topics} />
        <FilterSelect
          filter="rating"
          value={query.rating ?? ''}
          options={RATINGS.toReversed().map((rating) => ({
            value: String(rating),
            name: t('filter.stars', { rating }),
          }))}
          onChoose={choose('rating')}
        />
        <FilterSelect
          filter="sentiment"
          value={query.sentiment ?? ''}
          options={SENTIMENTS.map((sentiment) => ({
            value: sentiment,
            name: t(`sentiment.${sentiment}`),
          }))}
          onChoose={choose('sentiment')}
        />
        <FilterSelect
          filter="language"
          value={query.language ?? ''}
          options={named(LANGUAGES, (tag) => languageName(tag, locale) ?? tag, query.language)}
          onChoose={choose('language')}
        />
        <FilterSelect
          filter="source"
          value={query.source ?? ''}
          options={named([...offered, ...sources], sourceName, query.source)}
          onChoose={choose('source')}
        />
        <PeriodSelect query={query} onChoose={set} />
      </div>
      <noscript>
        <Button type="submit">{t('filter.apply')}</Button>
      </noscript>
    </form>
  );
}
