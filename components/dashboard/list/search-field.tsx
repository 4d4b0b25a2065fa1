'use client';

import { LoaderCircle, Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { readSearch } from '#lib/core/search/search.ts';

const TYPING_MS = 300;

interface SearchFieldProps {
  /** What the address says. */
  value: string;
  /** The list of the last search is still under way. */
  busy: boolean;
  onSearch: (value: string) => void;
}

/** Searches when the typing rests, or at once with Enter. `/` leads here. */
export function SearchField({ value, busy, onSearch }: SearchFieldProps) {
  const t = useTranslations('desk');
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const search = useRef(onSearch);
  search.current = onSearch;

  // The address changed by itself: a chip was taken away, a view chosen, the viewer went back.
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);

  useEffect(() => {
    // What holds no word yet (`%`, an opened quote) finds nothing and is no search.
    const wanted = readSearch(text).words > 0 ? text.trim() : '';
    if (wanted === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = wanted;
      search.current(wanted);
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [text]);

  const Icon = busy ? LoaderCircle : Search;
  return (
    <span className="relative min-w-0 grow">
      <Icon
        aria-hidden
        className={`pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-muted ${busy ? 'motion-safe:animate-spin' : ''}`}
      />
      <input
        data-first-filter
        type="search"
        name="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        maxLength={200}
        enterKeyHint="search"
        autoComplete="off"
        dir="auto"
        aria-label={t('filter.search_label')}
        placeholder={t('filter.search_placeholder')}
        className="h-9 w-full rounded-lg border border-line-strong/60 bg-surface ps-9 pe-3 text-sm placeholder:text-muted hover:border-line-strong pointer-coarse:h-11 pointer-coarse:text-base"
      />
    </span>
  );
}
