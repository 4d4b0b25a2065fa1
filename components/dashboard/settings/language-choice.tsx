'use client';

import { useTranslations } from 'next-intl';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { FORM_LOCALES, type FormLocale, LOCALE_NAMES } from '#lib/core/i18n/locales.ts';

interface LanguageChoiceProps {
  value: FormLocale;
  onChoose: (locale: FormLocale) => void;
}

/** Whose texts stand in the fields, each language by its own name. */
export function LanguageChoice({ value, onChoose }: LanguageChoiceProps) {
  const t = useTranslations('settings.form');
  return (
    <NativeSelect
      aria-label={t('languages')}
      value={value}
      onChange={({ target }) => {
        const chosen = FORM_LOCALES.find((locale) => locale === target.value);
        if (chosen) onChoose(chosen);
      }}
    >
      {FORM_LOCALES.map((locale) => (
        <option key={locale} value={locale} lang={locale}>
          {LOCALE_NAMES[locale]}
        </option>
      ))}
    </NativeSelect>
  );
}
