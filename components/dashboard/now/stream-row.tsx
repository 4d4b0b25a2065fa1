'use client';

import { memo } from 'react';
import { CustomerWords } from '#components/dashboard/piece/customer-words.tsx';
import { DisagreementMark } from '#components/dashboard/piece/disagreement-mark.tsx';
import { LanguageTag } from '#components/dashboard/piece/language-tag.tsx';
import { RatingMark } from '#components/dashboard/piece/rating-mark.tsx';
import { SentimentMark } from '#components/dashboard/piece/sentiment-mark.tsx';
import { SourceMark } from '#components/dashboard/piece/source-mark.tsx';
import { cn } from '#components/ui/class-names.ts';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';

interface StreamRowProps {
  feedback: FeedbackWire;
  /** Came just now: glows once. */
  fresh: boolean;
}

/** Drawn once: a new piece at the top leaves the rows below it alone. */
export const StreamRow = memo(function StreamRow({ feedback, fresh }: StreamRowProps) {
  return (
    <li
      data-row
      tabIndex={-1}
      className={cn(
        'border-line border-t px-4 py-3 focus-visible:-outline-offset-2',
        fresh && 'animate-fresh',
      )}
    >
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <RatingMark rating={feedback.rating} />
        <SentimentMark sentiment={feedback.sentiment} />
        <DisagreementMark feedback={feedback} />
        <LocalTime
          at={feedback.timestamp}
          form="clock"
          className="ms-auto text-muted text-xs tabular-nums"
        />
      </div>
      <CustomerWords
        text={feedback.feedback}
        language={feedback.language}
        className="mt-1.5 line-clamp-4 text-sm"
      />
      <div className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-muted text-xs">
        <bdi className="max-w-40 truncate">{feedback.customer_name}</bdi>
        <LanguageTag language={feedback.language} />
        <SourceMark source={feedback.source} />
      </div>
    </li>
  );
});
