'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { feedbackEntryHref } from '#components/dashboard/feedback-query.ts';
import { CustomerWords } from '#components/dashboard/piece/customer-words.tsx';
import { RatingMark } from '#components/dashboard/piece/rating-mark.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { ResponseWire } from '#lib/core/responses/response-wire.ts';
import type { Person } from './person.ts';
import { ResponseControls } from './response-controls.tsx';
import { ResponsePlan } from './response-plan.tsx';
import { ResponseStanding } from './response-standing.tsx';
import { useResponse } from './use-response.ts';

interface ResponseRowProps {
  response: ResponseWire;
  people: Person[];
}

export function ResponseRow({ response: first, people }: ResponseRowProps) {
  const t = useTranslations('responses');
  const { response, busy, change } = useResponse(first);
  const { feedback } = response;
  return (
    <li data-row tabIndex={-1} className="px-4 py-4 focus-visible:-outline-offset-2">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <RatingMark rating={feedback.rating} />
        <Link
          href={feedbackEntryHref(feedback.id)}
          className="max-w-full truncate font-medium text-sm hover:underline"
        >
          <bdi>{feedback.customer_name}</bdi>
        </Link>
        <ResponseStanding response={response} />
        <LocalTime at={response.created_at} form="moment" className="ms-auto text-muted text-xs" />
      </div>
      <CustomerWords
        text={feedback.feedback}
        language={feedback.language}
        className="mt-2 text-sm leading-6"
      />
      <ResponseControls response={response} people={people} busy={busy} onChange={change} />
      <details className="mt-2">
        <summary className="inline-flex min-h-9 cursor-pointer items-center rounded-md text-accent text-sm pointer-coarse:min-h-11">
          {t('show_plan')}
        </summary>
        <ResponsePlan response={response} busy={busy} onChange={change} />
      </details>
    </li>
  );
}
