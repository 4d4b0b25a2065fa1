'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';

const HOUR_MS = 3_600_000;
const LENGTHS = { hour: HOUR_MS, day: 24 * HOUR_MS, week: 168 * HOUR_MS } as const;
const CHOICES = ['hour', 'day', 'week'] as const;

interface SnoozeChoiceProps {
  until: string | null;
  disabled: boolean;
  onChoose: (until: string | null) => void;
}

/** For how long a rule raises nothing; chosen, it holds at once. */
export function SnoozeChoice({ until, disabled, onChoose }: SnoozeChoiceProps) {
  const t = useTranslations('alerts');
  return (
    <Field label={t('rules.snooze')}>
      {(control) => (
        <NativeSelect
          {...control}
          className="w-full"
          disabled={disabled}
          value={until === null ? '' : 'until'}
          onChange={({ target }) => {
            const chosen = CHOICES.find((one) => one === target.value);
            onChoose(chosen ? new Date(Date.now() + LENGTHS[chosen]).toISOString() : null);
          }}
        >
          <option value="">{t('rules.awake')}</option>
          {until !== null && <option value="until">{t('rules.snoozed')} …</option>}
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {t(`rules.snooze_${one}`)}
            </option>
          ))}
        </NativeSelect>
      )}
    </Field>
  );
}
