'use client';

import { Check, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CustomerWords } from '#components/dashboard/piece/customer-words.tsx';
import { RatingMark } from '#components/dashboard/piece/rating-mark.tsx';
import { SourceMark } from '#components/dashboard/piece/source-mark.tsx';
import { Button } from '#components/ui/button.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import { RATINGS } from '#lib/core/feedback/feedback.ts';
import type { HeldFeedback } from './held-feedback.ts';

interface HeldRowProps {
  held: HeldFeedback;
  onRelease: (held: HeldFeedback) => void;
  onDiscard: (held: HeldFeedback) => void;
}

export function HeldRow({ held, onRelease, onDiscard }: HeldRowProps) {
  const t = useTranslations('desk');
  const { feedback } = held;
  const rating = RATINGS.find((known) => known === feedback.rating);
  return (
    <li data-row tabIndex={-1} className="px-4 py-4 focus-visible:-outline-offset-2">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        {rating && <RatingMark rating={rating} />}
        <bdi className="max-w-full truncate font-medium text-sm">{feedback.customer_name}</bdi>
        {feedback.source && <SourceMark source={feedback.source} />}
        <LocalTime at={held.held_at} form="moment" className="ms-auto text-muted text-xs" />
      </div>
      <CustomerWords text={feedback.feedback} language="und" className="mt-2 text-sm leading-6" />
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <p className="min-w-48 grow basis-64 text-pretty text-muted text-xs">
          {t(`held.reason_${held.reason}`, { clients: 0, times: 0, ...held.evidence })}
        </p>
        <Button size="small" onClick={() => onDiscard(held)}>
          <Trash2 aria-hidden />
          {t('held.discard')}
        </Button>
        <Button size="small" variant="primary" onClick={() => onRelease(held)}>
          <Check aria-hidden />
          {t('held.release')}
        </Button>
      </div>
    </li>
  );
}
