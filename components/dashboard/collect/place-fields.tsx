'use client';

import { useTranslations } from 'next-intl';
import { useSourceName } from '#components/dashboard/piece/use-source-name.ts';
import { Field } from '#components/ui/field.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { FORM_LOCALES, type FormLocale, LOCALE_NAMES } from '#lib/core/i18n/locales.ts';

interface PlaceFieldsProps {
  places: readonly string[];
  source: string;
  onSource: (source: string) => void;
  locale: FormLocale | null;
  onLocale: (locale: FormLocale | null) => void;
  /** Whether the language may be left to the customer. */
  open: boolean;
}

/** For which place and in which language. */
export function PlaceFields(props: PlaceFieldsProps) {
  const { places, source, onSource, locale, onLocale, open } = props;
  const t = useTranslations('collect');
  const sourceName = useSourceName();
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Field label={t('place')}>
        {(control) => (
          <NativeSelect
            {...control}
            name="source"
            value={source}
            onChange={({ target }) => onSource(target.value)}
            className="flex"
          >
            <option value="form">{t('place_none')}</option>
            {places.map((place) => (
              <option key={place} value={place}>
                {sourceName(place) || place}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      <Field label={t('language')}>
        {(control) => (
          <NativeSelect
            {...control}
            name="lang"
            value={locale ?? ''}
            onChange={({ target }) =>
              onLocale(FORM_LOCALES.find((one) => one === target.value) ?? null)
            }
            className="flex"
          >
            {open && <option value="">{t('language_any')}</option>}
            {FORM_LOCALES.map((one) => (
              <option key={one} value={one} lang={one}>
                {LOCALE_NAMES[one]}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
    </div>
  );
}
