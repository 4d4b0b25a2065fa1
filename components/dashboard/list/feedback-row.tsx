'use client';

import type { ReactNode } from 'react';
import { CustomerWords } from '#components/dashboard/piece/customer-words.tsx';
import { LanguageTag } from '#components/dashboard/piece/language-tag.tsx';
import { RatingMark } from '#components/dashboard/piece/rating-mark.tsx';
import { SentimentMark } from '#components/dashboard/piece/sentiment-mark.tsx';
import { SourceMark } from '#components/dashboard/piece/source-mark.tsx';
import { TopicLinks } from '#components/dashboard/piece/topic-links.tsx';
import { cn } from '#components/ui/class-names.ts';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';

const TOP_LINE = 'flex flex-wrap items-center gap-x-2.5 gap-y-1 md:flex-col md:items-start';

interface FeedbackRowProps {
  feedback: FeedbackWire;
  /** What may be done with it, for those who may. */
  menu?: ReactNode;
}

export function FeedbackRow({ feedback, menu }: FeedbackRowProps) {
  return (
    <li
      data-row={feedback.id}
      tabIndex={-1}
      className="relative gap-6 px-4 py-4 first:rounded-t-lg last:rounded-b-lg focus:bg-sunken/60 focus-visible:-outline-offset-2 md:grid md:grid-cols-[11rem_minmax(0,1fr)]"
    >
      <div className={cn(TOP_LINE, menu && 'pe-9 pointer-coarse:pe-11 md:pe-0!')}>
        <RatingMark rating={feedback.rating} />
        <SentimentMark sentiment={feedback.sentiment} />
        <LocalTime
          at={feedback.timestamp}
          form="moment"
          className={cn('ms-auto text-muted text-xs tabular-nums md:ms-0', menu && 'max-sm:ms-0')}
        />
      </div>
      <div className={cn('mt-2 min-w-0 md:mt-0', menu && 'md:pe-10')}>
        <CustomerWords
          text={feedback.feedback}
          language={feedback.language}
          className="max-w-[75ch] text-sm leading-6"
        />
        <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-muted text-xs">
          <bdi className="max-w-full truncate font-medium text-ink">{feedback.customer_name}</bdi>
          <LanguageTag language={feedback.language} />
          <SourceMark source={feedback.source} />
          <TopicLinks topics={feedback.topics} />
        </div>
      </div>
      {menu && <div className="absolute end-2 top-1.5">{menu}</div>}
    </li>
  );
}
