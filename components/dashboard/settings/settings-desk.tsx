'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { DEFAULT_LOCALE, FORM_LOCALES, type FormLocale } from '#lib/core/i18n/locales.ts';
import { lookupLocale } from '#lib/core/i18n/lookup-locale.ts';
import type { SettingsWire } from '#lib/core/settings/settings-wire.ts';
import { BrandSection } from './brand-section.tsx';
import { FollowUpSection } from './follow-up-section.tsx';
import { FormPreview } from './form-preview.tsx';
import { FormSection } from './form-section.tsx';
import { FormStyleContext } from './form-style-context.ts';
import { OriginsSection } from './origins-section.tsx';
import { ProtectionSection } from './protection-section.tsx';
import { RetentionSection } from './retention-section.tsx';
import { SaveBar } from './save-bar.tsx';
import { SourcesSection } from './sources-section.tsx';
import { TeamSection } from './team-section.tsx';
import { UnsavedGuard } from './unsaved-guard.tsx';
import {
  type AllContactMessages,
  type AllFormMessages,
  ContactMessagesContext,
  FormMessagesContext,
} from './use-form-messages.ts';
import { useIssueText } from './use-issue-text.ts';
import { useSettings } from './use-settings.ts';

interface SettingsDeskProps {
  initial: SettingsWire;
  formMessages: AllFormMessages;
  contactMessages: AllContactMessages;
  /** The form's style sheet. */
  formStyle: string;
}

/** Everything the team can set, on one page with one button to save it. */
export function SettingsDesk({
  initial,
  formMessages,
  contactMessages,
  formStyle,
}: SettingsDeskProps) {
  const t = useTranslations('settings');
  const [locale, setLocale] = useState<FormLocale>(
    lookupLocale(useLocale(), FORM_LOCALES) ?? DEFAULT_LOCALE,
  );
  const form = useSettings(initial);
  const issueText = useIssueText(form.issues);
  const fields = useRef<HTMLFormElement>(null);
  const parts = { form, issueText };

  // A refused text may stand behind the tab of another language.
  useEffect(() => {
    const [, tag] = form.issues[0]?.field.split('.') ?? [];
    const ofText = form.issues[0]?.field.startsWith('form_texts.');
    const refused = ofText ? lookupLocale(tag, FORM_LOCALES) : null;
    if (refused) setLocale(refused);
    if (form.issues.length === 0) return;
    requestAnimationFrame(() =>
      fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  }, [form.issues]);

  return (
    <FormMessagesContext value={formMessages}>
      <ContactMessagesContext value={contactMessages}>
        <form
          ref={fields}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (form.dirty && !form.busy) void form.save();
          }}
          className="mx-auto max-w-6xl"
        >
          <PageHeading title={t('title')} text={t('text')} />
          <div className="grid grid-cols-1 items-start gap-x-6 gap-y-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
            <div className="grid grid-cols-1 gap-4">
              <FormSection {...parts} locale={locale} onLocale={setLocale} />
              <FollowUpSection {...parts} />
              <BrandSection {...parts} />
            </div>
            <div className="lg:sticky lg:top-18 lg:col-start-2 lg:row-span-2 lg:row-start-1">
              <FormStyleContext value={formStyle}>
                <FormPreview form={form} locale={locale} />
              </FormStyleContext>
            </div>
            <div className="grid grid-cols-1 gap-4">
              <SourcesSection {...parts} />
              <OriginsSection {...parts} />
              <ProtectionSection form={form} />
              <RetentionSection form={form} />
              <TeamSection {...parts} />
            </div>
          </div>
          <SaveBar form={form} />
          <UnsavedGuard dirty={form.dirty} />
        </form>
      </ContactMessagesContext>
    </FormMessagesContext>
  );
}
