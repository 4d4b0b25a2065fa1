'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { PROOF_OF_WORK } from '#lib/core/settings/settings.ts';
import { Section } from './section.tsx';
import type { SettingsForm } from './use-settings.ts';

/** Whether senders must prove work: under attack, always or never. */
export function ProtectionSection({ form }: { form: SettingsForm }) {
  const t = useTranslations('settings.protection');
  const name = useId();
  return (
    <Section anchor="protection" title={t('title')} text={t('text')}>
      <fieldset>
        <legend className="mb-1 font-medium text-sm">{t('label')}</legend>
        {PROOF_OF_WORK.map((choice) => (
          <label
            key={choice}
            className="flex min-h-9 items-start gap-2 py-1.5 text-sm pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name={name}
              checked={choice === form.draft.proof_of_work}
              onChange={() => form.change({ proof_of_work: choice })}
              className="mt-0.5 size-4 shrink-0 accent-accent"
            />
            <span>
              {t(choice)} <span className="text-muted">{t(`${choice}_hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
