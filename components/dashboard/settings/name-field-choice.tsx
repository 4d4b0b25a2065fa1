'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { NAME_FIELDS, type NameField } from '#lib/core/settings/settings.ts';

interface NameFieldChoiceProps {
  value: NameField;
  onChoose: (value: NameField) => void;
}

export function NameFieldChoice({ value, onChoose }: NameFieldChoiceProps) {
  const t = useTranslations('settings.form');
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-sm">{t('name_label')}</legend>
      <div className="flex flex-wrap gap-x-6">
        {NAME_FIELDS.map((choice) => (
          <label
            key={choice}
            className="flex min-h-9 items-center gap-2 text-sm pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name={name}
              checked={choice === value}
              onChange={() => onChoose(choice)}
              className="size-4 accent-accent"
            />
            {t(`name_${choice}`)}
          </label>
        ))}
      </div>
      <p className="mt-1 text-pretty text-muted text-xs">{t('name_hint')}</p>
    </fieldset>
  );
}
