'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { LOCALE_NAMES, LOCALES, type Locale } from '#lib/core/i18n/locales.ts';

interface LanguageTabsProps {
  value: Locale;
  onChoose: (locale: Locale) => void;
}

/** Real radio buttons, drawn as one bar. */
export function LanguageTabs({ value, onChoose }: LanguageTabsProps) {
  const t = useTranslations('settings.form');
  const name = useId();
  return (
    <fieldset className="flex w-fit max-w-full flex-wrap gap-1 rounded-lg bg-sunken p-0.5">
      <legend className="sr-only">{t('languages')}</legend>
      {LOCALES.map((locale) => (
        <label
          key={locale}
          lang={locale}
          className="flex h-8 cursor-pointer items-center rounded-md px-3 text-muted text-sm hover:text-ink has-checked:bg-surface has-checked:font-medium has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-focus pointer-coarse:h-11"
        >
          <input
            type="radio"
            name={name}
            checked={locale === value}
            onChange={() => onChoose(locale)}
            className="sr-only"
          />
          {LOCALE_NAMES[locale]}
        </label>
      ))}
    </fieldset>
  );
}
