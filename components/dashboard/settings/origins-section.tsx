'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { Section } from './section.tsx';
import { TextArea } from './text-area.tsx';
import type { SettingsForm } from './use-settings.ts';

interface OriginsSectionProps {
  form: SettingsForm;
  issueText: (field: string) => string | undefined;
}

export function OriginsSection({ form, issueText }: OriginsSectionProps) {
  const t = useTranslations('settings.origins');
  return (
    <Section anchor="sites" title={t('title')} text={t('text')}>
      <Field label={t('label')} error={issueText('allowed_origins')}>
        {(control) => (
          <TextArea
            {...control}
            name="allowed_origins"
            dir="ltr"
            value={form.draft.allowed_origins}
            onChange={({ target }) => form.change({ allowed_origins: target.value })}
            placeholder={t('placeholder')}
            spellCheck={false}
            autoCapitalize="none"
            autoComplete="off"
          />
        )}
      </Field>
    </Section>
  );
}
