'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { useMounted } from '#components/ui/use-mounted.ts';
import { DESK_LOCALES, LOCALE_NAMES } from '#lib/core/i18n/locales.ts';
import { Section } from './section.tsx';
import type { SettingsForm } from './use-settings.ts';

interface TeamSectionProps {
  form: SettingsForm;
  issueText: (field: string) => string | undefined;
}

export function TeamSection({ form, issueText }: TeamSectionProps) {
  const t = useTranslations('settings.team');
  const { draft, change } = form;
  // Server and browser know different lists; before it is the browser's turn, there is the choice.
  const mounted = useMounted();
  const known = mounted ? ['UTC', ...Intl.supportedValuesOf('timeZone')] : [];
  const own = mounted ? Intl.DateTimeFormat().resolvedOptions().timeZone : null;
  return (
    <Section title={t('title')} text={t('text')}>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label={t('time_zone')} error={issueText('time_zone')}>
          {(control) => (
            <>
              <NativeSelect
                {...control}
                name="time_zone"
                value={draft.time_zone}
                onChange={({ target }) => change({ time_zone: target.value })}
                className="w-full"
              >
                {[...new Set([draft.time_zone, ...known])].map((zone) => (
                  <option key={zone} value={zone}>
                    {zone.replaceAll('_', ' ')}
                  </option>
                ))}
              </NativeSelect>
              {own && own !== draft.time_zone && (
                <Button
                  size="small"
                  variant="ghost"
                  className="mt-1 -ms-3"
                  onClick={() => change({ time_zone: own })}
                >
                  {t('time_zone_own', { zone: own.replaceAll('_', ' ') })}
                </Button>
              )}
            </>
          )}
        </Field>
        <Field label={t('report_language')} error={issueText('report_language')}>
          {(control) => (
            <NativeSelect
              {...control}
              name="report_language"
              value={draft.report_language}
              onChange={({ target }) => {
                const chosen = DESK_LOCALES.find((locale) => locale === target.value);
                if (chosen) change({ report_language: chosen });
              }}
              className="w-full"
            >
              {DESK_LOCALES.map((locale) => (
                <option key={locale} value={locale} lang={locale}>
                  {LOCALE_NAMES[locale]}
                </option>
              ))}
            </NativeSelect>
          )}
        </Field>
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button asChild size="small">
          <Link href="/admin/team">{t('people')}</Link>
        </Button>
        <Button asChild size="small">
          <Link href="/admin/tokens">{t('tokens')}</Link>
        </Button>
      </div>
    </Section>
  );
}
