'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { type FormWords, formWords } from '#lib/core/form/form-words.ts';
import { directionOf } from '#lib/core/i18n/direction-of.ts';
import type { FormLocale } from '#lib/core/i18n/locales.ts';
import { LanguageChoice } from './language-choice.tsx';
import { NameFieldChoice } from './name-field-choice.tsx';
import { Section } from './section.tsx';
import { TEXT_NAMES, type TextName, textsIn } from './settings-draft.ts';
import { TextArea } from './text-area.tsx';
import { useContactMessages, useFormMessages } from './use-form-messages.ts';
import type { SettingsForm } from './use-settings.ts';

const LINES: readonly TextName[] = ['subtitle', 'thank_you', 'consent'];

const defaultOf = (words: FormWords, name: Exclude<TextName, 'consent'>): string =>
  name === 'thank_you' ? words.thankYou : words[name];

interface FormSectionProps {
  form: SettingsForm;
  locale: FormLocale;
  onLocale: (locale: FormLocale) => void;
  issueText: (field: string) => string | undefined;
}

/** What the form says, in each language, and whether it asks for a name. */
export function FormSection({ form, locale, onLocale, issueText }: FormSectionProps) {
  const t = useTranslations('settings.form');
  const { draft, change } = form;
  const ours = formWords({}, useFormMessages(locale));
  const { consent } = useContactMessages(locale);
  const own = textsIn(draft, locale);
  // What nobody is asked needs no words.
  const shown = TEXT_NAMES.filter((name) => name !== 'consent' || draft.follow_up);

  const setTexts = (texts: Record<TextName, string>) =>
    change({ form_texts: { ...draft.form_texts, [locale]: texts } });

  return (
    <Section title={t('title')} text={t('text')}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <LanguageChoice value={locale} onChoose={onLocale} />
        {TEXT_NAMES.some((name) => own[name] !== '') && (
          <Button
            size="small"
            variant="ghost"
            onClick={() =>
              setTexts({
                title: '',
                subtitle: '',
                placeholder: '',
                send: '',
                thank_you: '',
                consent: '',
              })
            }
          >
            {t('reset')}
          </Button>
        )}
      </div>
      <div className="mt-4 grid gap-4">
        {shown.map((name) => {
          const Control = LINES.includes(name) ? TextArea : TextInput;
          return (
            <Field
              key={name}
              label={t(`${name}_label`)}
              error={issueText(`form_texts.${locale}.${name}`)}
            >
              {(control) => (
                <Control
                  {...control}
                  name={name}
                  lang={locale}
                  dir={own[name] === '' ? directionOf(locale) : 'auto'}
                  value={own[name]}
                  placeholder={name === 'consent' ? consent : defaultOf(ours, name)}
                  onChange={({ target }: { target: { value: string } }) =>
                    setTexts({ ...own, [name]: target.value })
                  }
                  autoComplete="off"
                />
              )}
            </Field>
          );
        })}
        <p className="-mt-2 text-pretty text-muted text-xs">{t('thank_you_hint')}</p>
        <NameFieldChoice
          value={draft.name_field}
          onChoose={(name_field) => change({ name_field })}
        />
        <div>
          <label className="flex min-h-9 items-center gap-2 text-sm pointer-coarse:min-h-11">
            <input
              type="checkbox"
              name="voice"
              checked={draft.voice}
              onChange={({ target }) => change({ voice: target.checked })}
              className="size-4 accent-accent"
            />
            {t('voice_label')}
          </label>
          <p className="text-pretty text-muted text-xs">{t('voice_hint')}</p>
        </div>
      </div>
    </Section>
  );
}
