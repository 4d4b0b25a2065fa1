'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { TextInput } from '#components/ui/text-input.tsx';

interface TopicFieldProps {
  value: string;
  /** Suggestions. */
  topics: string[];
}

export function TopicField({ value, topics }: TopicFieldProps) {
  const t = useTranslations('desk');
  const list = useId();
  return (
    <span className="min-w-0">
      <TextInput
        name="topic"
        list={list}
        defaultValue={value}
        maxLength={64}
        enterKeyHint="search"
        autoComplete="off"
        aria-label={t('filter.topic')}
        placeholder={t('filter.any_topic')}
      />
      <datalist id={list}>
        {topics.map((topic) => (
          <option key={topic} value={topic} />
        ))}
      </datalist>
    </span>
  );
}
