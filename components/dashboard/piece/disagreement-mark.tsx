'use client';

import { Scale } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Tooltip } from '#components/ui/tooltip.tsx';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { ratingAndTextDisagree } from '#lib/core/feedback/rating-and-text-disagree.ts';

interface DisagreementMarkProps {
  feedback: Pick<FeedbackWire, 'rating' | 'sentiment_score'>;
}

/** Says that rating and text may disagree, where they do, and why on focus. */
export function DisagreementMark({ feedback }: DisagreementMarkProps) {
  const t = useTranslations('desk');
  if (!ratingAndTextDisagree(feedback.rating, feedback.sentiment_score)) return null;
  return (
    <Tooltip text={t('sentiment.disagreesWhy')}>
      <button
        type="button"
        className="inline-flex min-h-6 cursor-help items-center gap-1 whitespace-nowrap rounded-sm text-muted text-xs"
      >
        <Scale aria-hidden className="size-3.5" />
        {t('sentiment.disagrees')}
      </button>
    </Tooltip>
  );
}
