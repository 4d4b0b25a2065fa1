'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Card } from '#components/ui/card.tsx';
import type { ResponseWire } from '#lib/core/responses/response-wire.ts';
import type { Person } from './person.ts';
import { ResponseControls } from './response-controls.tsx';
import { ResponsePlan } from './response-plan.tsx';
import { ResponseStanding } from './response-standing.tsx';
import { useResponse } from './use-response.ts';

/** The plan on the page of the feedback it answers. */
export function ResponseCard({
  response: first,
  people,
}: {
  response: ResponseWire;
  people: Person[];
}) {
  const t = useTranslations('responses');
  const heading = useId();
  const { response, busy, change } = useResponse(first);
  return (
    <Card aria-labelledby={heading} className="mx-auto mt-4 max-w-3xl p-4 sm:p-6">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <h2 id={heading} className="font-semibold">
          {t('plan')}
        </h2>
        <ResponseStanding response={response} />
      </div>
      <ResponseControls response={response} people={people} busy={busy} onChange={change} />
      <ResponsePlan response={response} busy={busy} onChange={change} />
    </Card>
  );
}
