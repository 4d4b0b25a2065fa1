'use client';

import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';

interface TopicFieldProps {
  value: string;
  /** Suggestions. */
  topics: string[];
}

/** The first filter, which `/` leads to. */
export function TopicField({ value, topics }: TopicFieldProps) {
  const t = useTranslations('desk');
  const list = useId();
  return (
    <span className="relative min-w-0 grow">
      <Search
        aria-hidden
        className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-muted"
      />
      <input
        data-first-filter
        type="search"
        name="topic"
        list={list}
        defaultValue={value}
        maxLength={64}
        enterKeyHint="search"
        autoComplete="off"
        aria-label={t('filter.topic')}
        placeholder={t('filter.topic_placeholder')}
        className="h-9 w-full rounded-lg border border-line-strong/60 bg-surface ps-9 pe-3 text-sm placeholder:text-muted hover:border-line-strong pointer-coarse:h-11 pointer-coarse:text-base"
      />
      <datalist id={list}>
        {topics.map((topic) => (
          <option key={topic} value={topic} />
        ))}
      </datalist>
    </span>
  );
}
