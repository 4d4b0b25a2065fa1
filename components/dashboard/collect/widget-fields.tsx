'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { ColorField } from './color-field.tsx';
import { RadioRow } from './radio-row.tsx';
import type { WidgetChoices } from './snippets.ts';

const LABEL_MAX = 40;
const NAME_MAX = 100;

interface WidgetFieldsProps {
  choices: WidgetChoices;
  onChange: (part: Partial<WidgetChoices>) => void;
}

export function WidgetFields({ choices, onChange }: WidgetFieldsProps) {
  const t = useTranslations('collect.widget');
  const option = <Value extends string>(value: Value, label: string) => ({ value, label });
  return (
    <div className="grid gap-4">
      <RadioRow
        legend={t('mode')}
        options={[option('button', t('mode_button')), option('inline', t('mode_inline'))]}
        value={choices.mode}
        onChoose={(mode) => onChange({ mode })}
      />
      {choices.mode === 'button' && (
        <>
          <RadioRow
            legend={t('position')}
            options={[option('end', t('position_end')), option('start', t('position_start'))]}
            value={choices.position}
            onChoose={(position) => onChange({ position })}
          />
          <Field label={t('label')}>
            {(control) => (
              <TextInput
                {...control}
                name="label"
                dir="auto"
                value={choices.label}
                onChange={({ target }) => onChange({ label: target.value })}
                placeholder={t('label_own')}
                maxLength={LABEL_MAX}
                autoComplete="off"
              />
            )}
          </Field>
        </>
      )}
      <RadioRow
        legend={t('theme')}
        options={[
          option('auto', t('theme_auto')),
          option('light', t('theme_light')),
          option('dark', t('theme_dark')),
        ]}
        value={choices.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <ColorField color={choices.color} onColor={(color) => onChange({ color })} />
      <Field label={t('name')}>
        {(control) => (
          <TextInput
            {...control}
            name="widget_name"
            dir="auto"
            value={choices.customerName}
            onChange={({ target }) => onChange({ customerName: target.value })}
            maxLength={NAME_MAX}
            autoComplete="off"
          />
        )}
      </Field>
      <p className="text-pretty text-muted text-xs">{t('name_text')}</p>
    </div>
  );
}
