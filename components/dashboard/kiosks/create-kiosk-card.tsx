'use client';

import { Plus } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { FORM_LOCALES, LOCALE_NAMES } from '#lib/core/i18n/locales.ts';
import type { Source } from '#lib/core/settings/settings.ts';
import type { KioskDraft } from './use-kiosks.ts';

interface CreateKioskCardProps {
  sources: readonly Source[];
  busy: boolean;
  onCreate: (draft: KioskDraft) => Promise<boolean>;
}

export function CreateKioskCard({ sources, busy, onCreate }: CreateKioskCardProps) {
  const t = useTranslations('kiosks.desk');
  const heading = useId();
  const known = useId();
  const blank: KioskDraft = { name: '', source: 'kiosk', locale: useLocale(), pin: '' };
  const [draft, setDraft] = useState(blank);
  const change = (field: keyof KioskDraft) => (event: { target: { value: string } }) =>
    setDraft((before) => ({ ...before, [field]: event.target.value }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await onCreate(draft)) setDraft({ ...blank, source: draft.source, locale: draft.locale });
  };

  return (
    <Card aria-labelledby={heading} className="p-4">
      <h2 id={heading} className="font-semibold text-sm">
        {t('create_title')}
      </h2>
      <form onSubmit={submit} className="mt-3 space-y-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('name')}>
            {(control) => (
              <TextInput
                {...control}
                name="name"
                value={draft.name}
                onChange={change('name')}
                placeholder={t('name_placeholder')}
                maxLength={100}
                autoComplete="off"
                required
              />
            )}
          </Field>
          <Field label={t('source')}>
            {(control) => (
              <>
                <TextInput
                  {...control}
                  name="source"
                  list={known}
                  value={draft.source}
                  onChange={change('source')}
                  maxLength={64}
                  autoComplete="off"
                  required
                />
                <datalist id={known}>
                  {sources.map(({ name, label }) => (
                    <option key={name} value={name}>
                      {label}
                    </option>
                  ))}
                </datalist>
              </>
            )}
          </Field>
          <Field label={t('language')}>
            {(control) => (
              <NativeSelect
                {...control}
                name="locale"
                value={draft.locale}
                onChange={change('locale')}
                className="w-full"
              >
                {FORM_LOCALES.map((locale) => (
                  <option key={locale} value={locale} lang={locale}>
                    {LOCALE_NAMES[locale]}
                  </option>
                ))}
              </NativeSelect>
            )}
          </Field>
          <Field label={t('pin')}>
            {(control) => (
              <TextInput
                {...control}
                name="pin"
                value={draft.pin}
                onChange={change('pin')}
                inputMode="numeric"
                pattern="[0-9]{4,8}"
                maxLength={8}
                autoComplete="off"
                required
              />
            )}
          </Field>
        </div>
        <p className="text-muted text-xs">{t('pin_hint')}</p>
        <Button type="submit" variant="primary" disabled={busy}>
          <Plus aria-hidden />
          {t('create')}
        </Button>
      </form>
    </Card>
  );
}
