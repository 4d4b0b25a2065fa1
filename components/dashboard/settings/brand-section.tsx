'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { LogoField } from './logo-field.tsx';
import { Section } from './section.tsx';
import type { SettingsForm } from './use-settings.ts';

/** Near the accent of `globals.css`: a colour field cannot be empty. */
const OURS = '#2f5da8';

interface BrandSectionProps {
  form: SettingsForm;
  issueText: (field: string) => string | undefined;
}

export function BrandSection({ form, issueText }: BrandSectionProps) {
  const t = useTranslations('settings.brand');
  const { draft, change } = form;
  const picked = /^#[0-9a-f]{6}$/i.test(draft.brand_color) ? draft.brand_color : OURS;
  return (
    <Section title={t('title')} text={t('text')}>
      <div className="grid gap-4">
        <Field label={t('shop_name')} error={issueText('shop_name')}>
          {(control) => (
            <TextInput
              {...control}
              name="shop_name"
              dir="auto"
              value={draft.shop_name}
              onChange={({ target }) => change({ shop_name: target.value })}
              autoComplete="off"
            />
          )}
        </Field>
        <Field label={t('color')} error={issueText('brand_color')}>
          {(control) => (
            <div className="flex flex-wrap items-center gap-2">
              <input
                {...control}
                type="color"
                value={picked}
                onChange={({ target }) => change({ brand_color: target.value })}
                className="h-9 w-14 rounded-lg border border-line-strong/60 bg-surface p-1 pointer-coarse:h-11"
              />
              <TextInput
                aria-label={t('color_hex')}
                name="brand_color"
                value={draft.brand_color}
                onChange={({ target }) => change({ brand_color: target.value.trim() })}
                placeholder={OURS}
                maxLength={7}
                spellCheck={false}
                autoComplete="off"
                className="w-28 tabular-nums"
              />
              {draft.brand_color !== '' && (
                <Button size="small" variant="ghost" onClick={() => change({ brand_color: '' })}>
                  {t('color_reset')}
                </Button>
              )}
            </div>
          )}
        </Field>
        <LogoField form={form} />
      </div>
    </Section>
  );
}
