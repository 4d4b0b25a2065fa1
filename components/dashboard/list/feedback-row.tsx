'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent, ReactNode } from 'react';
import { type FeedbackQuery, feedbackEntryHref } from '#components/dashboard/feedback-query.ts';
import { CustomerWords } from '#components/dashboard/piece/customer-words.tsx';
import { DisagreementMark } from '#components/dashboard/piece/disagreement-mark.tsx';
import { Highlighted } from '#components/dashboard/piece/highlighted.tsx';
import { LanguageTag } from '#components/dashboard/piece/language-tag.tsx';
import { RatingMark } from '#components/dashboard/piece/rating-mark.tsx';
import { SentimentMark } from '#components/dashboard/piece/sentiment-mark.tsx';
import { SourceMark } from '#components/dashboard/piece/source-mark.tsx';
import { TopicLinks } from '#components/dashboard/piece/topic-links.tsx';
import { cn } from '#components/ui/class-names.ts';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { RowBox } from './row-box.tsx';

interface FeedbackRowProps {
  feedback: FeedbackWire;
  /** The filters of the list it stands in. */
  query: FeedbackQuery;
  chosen: boolean;
  onToggle: (range: boolean) => void;
  onOpen: () => void;
  menu: ReactNode;
}

export function FeedbackRow(props: FeedbackRowProps) {
  const { feedback, query, chosen, onToggle, onOpen, menu } = props;
  const t = useTranslations('desk');

  /** Of the row itself; a link or a button in it has its own. */
  const openByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === event.currentTarget) onOpen();
  };

  return (
    <li
      data-row={feedback.id}
      tabIndex={-1}
      onKeyDown={openByKey}
      className={cn(
        'relative gap-6 py-4 ps-11 pe-4 last:rounded-b-lg focus:bg-sunken/60 focus-visible:-outline-offset-2 md:grid md:grid-cols-[11rem_minmax(0,1fr)]',
        chosen && 'bg-accent-soft/50',
      )}
    >
      <RowBox
        chosen={chosen}
        label={t('select.row', { name: feedback.customer_name })}
        onToggle={onToggle}
      />
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1 pe-9 pointer-coarse:pe-11 md:flex-col md:items-start md:pe-0!">
        <RatingMark rating={feedback.rating} />
        <SentimentMark sentiment={feedback.sentiment} />
        <DisagreementMark feedback={feedback} />
        <Link
          href={feedbackEntryHref(feedback.id, query)}
          prefetch={false}
          className="ms-auto text-muted text-xs tabular-nums underline-offset-4 hover:text-ink hover:underline max-sm:ms-0 md:ms-0"
        >
          <LocalTime at={feedback.timestamp} form="moment" />
          <span className="sr-only">{t('details.open_of', { name: feedback.customer_name })}</span>
        </Link>
      </div>
      <div className="mt-2 min-w-0 md:mt-0 md:pe-10">
        <CustomerWords
          text={feedback.feedback}
          language={feedback.language}
          search={query.search}
          className="max-w-[75ch] text-sm leading-6"
        />
        <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-muted text-xs">
          <bdi className="max-w-full truncate font-medium text-ink">
            <Highlighted text={feedback.customer_name} search={query.search} />
          </bdi>
          <LanguageTag language={feedback.language} />
          <SourceMark source={feedback.source} />
          <TopicLinks topics={feedback.topics} />
        </div>
      </div>
      <div className="absolute end-2 top-1.5">{menu}</div>
    </li>
  );
}
