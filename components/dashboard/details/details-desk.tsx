'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useDeletions } from '#components/dashboard/delete/deletions-provider.tsx';
import { type FeedbackQuery, feedbackHref } from '#components/dashboard/feedback-query.ts';
import { FollowUpCard } from '#components/dashboard/follow-up/follow-up-card.tsx';
import { useFeedbackCare } from '#components/dashboard/list/use-feedback-care.tsx';
import { useDesk } from '#components/dashboard/live-desk-provider.tsx';
import { CustomerWords } from '#components/dashboard/piece/customer-words.tsx';
import { DisagreementMark } from '#components/dashboard/piece/disagreement-mark.tsx';
import { RatingMark } from '#components/dashboard/piece/rating-mark.tsx';
import { SentimentMark } from '#components/dashboard/piece/sentiment-mark.tsx';
import type { Person } from '#components/dashboard/responses/person.ts';
import { ResponseCard } from '#components/dashboard/responses/response-card.tsx';
import { type Shortcuts, useShortcuts } from '#components/dashboard/shell/use-shortcuts.ts';
import { Card } from '#components/ui/card.tsx';
import type { FollowUpStanding } from '#lib/core/follow-up/follow-up-wire.ts';
import type { ResponseWire } from '#lib/core/responses/response-wire.ts';
import { CustomerLine } from './customer-line.tsx';
import { DetailsActions } from './details-actions.tsx';
import { DetailsFacts } from './details-facts.tsx';
import { DetailsGone } from './details-gone.tsx';
import { DetailsNav } from './details-nav.tsx';
import type { FeedbackDetails } from './feedback-details.ts';

interface DetailsDeskProps {
  details: FeedbackDetails;
  /** The filters of the list it was opened from. */
  query: FeedbackQuery;
  mayManage: boolean;
  /** How the customer is answered; null where nothing asks for it. */
  response: ResponseWire | null;
  people: Person[];
  /** Whether the customer asked for an answer, for those who may know. */
  followUp: FollowUpStanding | null;
}

/** One piece with everything known of it; what is changed meanwhile, here or elsewhere, shows. */
export function DetailsDesk(props: DetailsDeskProps) {
  const { details, query, mayManage, response, people, followUp } = props;
  const t = useTranslations('desk');
  const router = useRouter();
  const { corrected, deleted } = useDesk();
  const { hidden } = useDeletions();
  const [edited, setEdited] = useState<FeedbackDetails['feedback'] | null>(null);
  const { newer, older } = details;
  const { id } = details.feedback;
  const feedback = corrected.get(id) ?? edited ?? details.feedback;
  const toList = feedbackHref(query);
  const { dialogs, edit, askToDelete, erase } = useFeedbackCare({ update: setEdited }, () =>
    router.push(toList),
  );

  const shortcuts = useMemo((): Shortcuts => {
    const leave = () => router.push(toList);
    if (!mayManage) return { Escape: leave };
    const remove = () => askToDelete([feedback]);
    return { Escape: leave, e: () => edit(feedback), Delete: remove, '#': remove };
  }, [router, toList, mayManage, feedback, edit, askToDelete]);
  useShortcuts(shortcuts);

  if (deleted.has(id) || hidden.has(id)) return <DetailsGone href={toList} />;

  return (
    <article className="mx-auto max-w-3xl">
      <h1 className="sr-only">{t('details.title', { name: feedback.customer_name })}</h1>
      <DetailsNav query={query} newer={newer} older={older} />
      <Card>
        <div className="p-4 sm:p-6">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <RatingMark rating={feedback.rating} />
            <SentimentMark sentiment={feedback.sentiment} />
            <DisagreementMark feedback={feedback} />
          </div>
          <CustomerWords
            text={feedback.feedback}
            language={feedback.language}
            search={query.search}
            className="mt-3 text-base leading-7"
          />
          <CustomerLine name={feedback.customer_name} pieces={details.from_customer} />
        </div>
        <DetailsFacts details={{ ...details, feedback }} />
        <DetailsActions
          feedback={feedback}
          care={
            mayManage && {
              onEdit: () => edit(feedback),
              onDelete: () => askToDelete([feedback]),
              onErase: () => erase(feedback.customer_name),
            }
          }
        />
      </Card>
      {followUp && (
        <FollowUpCard standing={followUp} feedback={feedback} draft={response?.draft?.text} />
      )}
      {response && <ResponseCard response={response} people={people} />}
      {dialogs}
    </article>
  );
}
