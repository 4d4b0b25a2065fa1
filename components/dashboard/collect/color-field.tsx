'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { colorTrouble } from './color-trouble.ts';

/** A colour field cannot be empty: near to Earshot's own. */
const OURS = '#2f5da8';

interface ColorFieldProps {
  color: string;
  onColor: (color: string) => void;
}

export function ColorField({ color, onColor }: ColorFieldProps) {
  const t = useTranslations('collect.widget');
  const trouble = colorTrouble(color);
  const wrong = trouble === 'not_a_color';
  return (
    <div>
      <Field label={t('color')} error={wrong ? t('color_not_a_color') : undefined}>
        {(control) => (
          <div className="flex flex-wrap items-center gap-2">
            <input
              type="color"
              aria-label={t('color')}
              value={wrong || color === '' ? OURS : color}
              onChange={({ target }) => onColor(target.value)}
              className="h-9 w-14 rounded-lg border border-line-strong/60 bg-surface p-1 pointer-coarse:h-11"
            />
            <TextInput
              {...control}
              name="color"
              value={color}
              onChange={({ target }) => onColor(target.value.trim())}
              placeholder={OURS}
              maxLength={7}
              spellCheck={false}
              autoComplete="off"
              className="w-28 tabular-nums"
            />
            {color !== '' && (
              <Button size="small" variant="ghost" onClick={() => onColor('')}>
                {t('color_reset')}
              </Button>
            )}
          </div>
        )}
      </Field>
      <p role="status" className="mt-1.5 text-pretty text-muted text-sm empty:hidden">
        {trouble !== null && !wrong && t(`color_${trouble}`)}
      </p>
    </div>
  );
}
