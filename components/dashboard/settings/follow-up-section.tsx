'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { FOLLOW_UP_DAYS } from '#lib/core/follow-up/follow-up-days.ts';
import { Section } from './section.tsx';
import type { SettingsForm } from './use-settings.ts';

interface FollowUpSectionProps {
  form: SettingsForm;
  issueText: (field: string) => string | undefined;
}

/** Whether customers may leave a contact for an answer, and how long it is kept. */
export function FollowUpSection({ form, issueText }: FollowUpSectionProps) {
  const t = useTranslations('settings.follow_up');
  const { draft, change } = form;
  return (
    <Section title={t('title')} text={t('text')}>
      <label className="flex min-h-9 items-center gap-2 text-sm pointer-coarse:min-h-11">
        <input
          type="checkbox"
          name="follow_up"
          checked={draft.follow_up}
          onChange={({ target }) => change({ follow_up: target.checked })}
          className="size-4 accent-accent"
        />
        {t('on')}
      </label>
      {draft.follow_up && (
        <Field label={t('days')} hint={t('days_hint')} error={issueText('follow_up_days')}>
          {(control) => (
            <TextInput
              {...control}
              name="follow_up_days"
              type="number"
              inputMode="numeric"
              min={FOLLOW_UP_DAYS.least}
              max={FOLLOW_UP_DAYS.most}
              value={draft.follow_up_days}
              placeholder={String(FOLLOW_UP_DAYS.usual)}
              onChange={({ target }) => change({ follow_up_days: target.value })}
              autoComplete="off"
              className="w-28 tabular-nums"
            />
          )}
        </Field>
      )}
    </Section>
  );
}
