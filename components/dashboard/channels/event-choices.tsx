'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { FieldProblem } from '#components/ui/field.tsx';
import { OUTBOUND_EVENTS, type OutboundEventType } from '#lib/core/outbound/outbound-event.ts';
import { EVENT_WORDS } from './event-word.ts';

interface EventChoicesProps {
  chosen: readonly OutboundEventType[];
  onChoose: (events: OutboundEventType[]) => void;
  error: string | undefined;
}

/** What a channel is told of. */
export function EventChoices({ chosen, onChoose, error }: EventChoicesProps) {
  const t = useTranslations('channels');
  const id = useId();
  const toggle = (event: OutboundEventType) =>
    onChoose(OUTBOUND_EVENTS.filter((one) => (one === event) !== chosen.includes(one)));
  return (
    <fieldset aria-describedby={error === undefined ? undefined : id}>
      <legend className="mb-1 font-medium text-sm">{t('events')}</legend>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {OUTBOUND_EVENTS.map((event) => (
          <li key={event}>
            <label className="flex min-h-11 cursor-pointer items-start gap-2.5 py-2 text-sm">
              <input
                type="checkbox"
                checked={chosen.includes(event)}
                onChange={() => toggle(event)}
                className="mt-0.5 size-4 shrink-0 accent-accent"
              />
              <span className="min-w-0">
                {t(EVENT_WORDS[event])}
                <code className="block text-muted text-xs">{event}</code>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <FieldProblem id={id} text={error} />
    </fieldset>
  );
}
