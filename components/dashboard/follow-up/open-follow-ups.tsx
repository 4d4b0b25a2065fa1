'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { feedbackEntryHref } from '#components/dashboard/feedback-query.ts';
import { RatingMark } from '#components/dashboard/piece/rating-mark.tsx';
import { Card } from '#components/ui/card.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';

/** Who left a contact and has no answer yet; where to is shown with the piece. */
export function OpenFollowUps({ asked }: { asked: FeedbackWire[] }) {
  const t = useTranslations('follow_up');
  const heading = useId();
  if (asked.length === 0) return null;
  return (
    <Card aria-labelledby={heading} className="mb-4">
      <h2 id={heading} className="px-4 pt-4 font-semibold">
        {t('asked')}
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {asked.map((feedback) => (
          <li key={feedback.id}>
            <Link
              href={feedbackEntryHref(feedback.id)}
              className="flex min-h-11 items-center gap-x-2.5 px-4 py-2 text-sm hover:bg-sunken"
            >
              <RatingMark rating={feedback.rating} />
              <bdi className="max-w-1/3 shrink-0 truncate font-medium">
                {feedback.customer_name}
              </bdi>
              <bdi className="min-w-0 truncate text-muted">{feedback.feedback}</bdi>
              <LocalTime
                at={feedback.timestamp}
                form="moment"
                className="ms-auto shrink-0 text-muted text-xs"
              />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
