'use client';

import { Check, Hand, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import type { ResponseWire } from '#lib/core/responses/response-wire.ts';
import type { Person } from './person.ts';
import type { ResponseChange } from './use-response.ts';

interface ResponseControlsProps {
  response: ResponseWire;
  people: Person[];
  busy: boolean;
  onChange: (change: ResponseChange) => void;
}

/** Who answers, and how far it is. */
export function ResponseControls({ response, people, busy, onChange }: ResponseControlsProps) {
  const t = useTranslations('responses');
  const { state, assignee, feedback } = response;
  // Who had it and may not any more is still named.
  const known = people.some(({ id }) => id === assignee?.id);
  const choices = assignee && !known ? [...people, assignee] : people;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      <NativeSelect
        aria-label={t('assignee_of', { name: feedback.customer_name })}
        value={assignee?.id ?? ''}
        disabled={busy}
        onChange={(event) => onChange({ assignee_id: event.target.value || null })}
      >
        <option value="">{t('all_admins')}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </NativeSelect>
      {state === 'open' && (
        <Button size="small" disabled={busy} onClick={() => onChange({ state: 'in_progress' })}>
          <Hand aria-hidden />
          {t('take_on')}
        </Button>
      )}
      {state === 'resolved' ? (
        <Button size="small" disabled={busy} onClick={() => onChange({ state: 'open' })}>
          <RotateCcw aria-hidden />
          {t('reopen')}
        </Button>
      ) : (
        <Button
          size="small"
          variant="primary"
          disabled={busy}
          onClick={() => onChange({ state: 'resolved' })}
        >
          <Check aria-hidden />
          {t('resolve')}
        </Button>
      )}
    </div>
  );
}
