'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useExportSize } from '#components/dashboard/list/use-export-size.ts';
import { Field } from '#components/ui/field.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { Section } from './section.tsx';
import type { SettingsForm } from './use-settings.ts';

const DAY_MS = 86_400_000;
const CHOICES = [90, 180, 365, 730, 1095, 1825, 3650];

/** How long feedback is kept, and how much of what there is would go. */
export function RetentionSection({ form }: { form: SettingsForm }) {
  const t = useTranslations('settings.retention');
  const format = useFormatter();
  const { draft, change } = form;
  const days = draft.feedback_retention_days;
  const choices = [...new Set([...CHOICES, ...(days === null ? [] : [days])])].sort(
    (a, b) => a - b,
  );
  return (
    <Section title={t('title')} text={t('text')}>
      <Field label={t('label')}>
        {(control) => (
          <NativeSelect
            {...control}
            name="feedback_retention_days"
            value={days ?? ''}
            onChange={({ target }) =>
              change({ feedback_retention_days: target.value === '' ? null : Number(target.value) })
            }
          >
            <option value="">{t('forever')}</option>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {format.number(choice, { style: 'unit', unit: 'day', unitDisplay: 'long' })}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      {days !== null && <WhatGoes key={days} days={days} />}
    </Section>
  );
}

/** Said before it is saved: there is no way back. */
function WhatGoes({ days }: { days: number }) {
  const t = useTranslations('settings.retention');
  const [before] = useState(() => new Date(Date.now() - days * DAY_MS).toISOString());
  const size = useExportSize(`to=${before}`);
  if (!size || size.count === 0) return null;
  return (
    <p role="status" className="mt-2 text-pretty text-danger text-sm">
      {t(size.exact ? 'goes' : 'goes_many', { count: size.count })}
    </p>
  );
}
