'use client';

import { CircleCheck, CircleDashed } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Card } from '#components/ui/card.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import type { FollowUpStanding } from '#lib/core/follow-up/follow-up-wire.ts';
import { ContactLine } from './contact-line.tsx';
import { FollowUpActions } from './follow-up-actions.tsx';
import { useFollowUp } from './use-follow-up.ts';

interface FollowUpCardProps {
  standing: FollowUpStanding;
  feedback: FeedbackWire;
  /** A reply that was drafted for this piece. */
  draft: string | undefined;
}

/** A customer who left a contact for an answer, on the page of what they said. */
export function FollowUpCard({ standing: first, feedback, draft }: FollowUpCardProps) {
  const t = useTranslations('follow_up');
  const heading = useId();
  const followUp = useFollowUp(first);
  const { standing, contact } = followUp;
  const erased = standing.erased_at !== null;
  const answered = standing.answered_at !== null;
  return (
    <Card aria-labelledby={heading} className="mx-auto mt-4 max-w-3xl p-4 sm:p-6">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <h2 id={heading} className="font-semibold">
          {t('title')}
        </h2>
        <Badge tone={answered ? 'positive' : 'plain'}>
          {answered ? <CircleCheck aria-hidden /> : <CircleDashed aria-hidden />}
          {t(answered ? 'answered' : 'open')}
        </Badge>
        {standing.answered_at && (
          <span className="text-muted text-xs">
            <bdi>{standing.answered_by}</bdi>, <LocalTime at={standing.answered_at} form="moment" />
          </span>
        )}
      </div>
      <p className="mt-1 text-pretty text-muted text-sm">
        {erased ? t(`erased_by_${standing.erased_by ?? 'time'}`) : t('kept')}{' '}
        <LocalTime at={standing.erased_at ?? standing.erase_at} form="day" />
      </p>
      {contact && !erased && <ContactLine contact={contact} feedback={feedback} draft={draft} />}
      <FollowUpActions followUp={followUp} />
    </Card>
  );
}
