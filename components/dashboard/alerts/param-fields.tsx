'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { type NumberParam, PARAM_LIMITS } from '#lib/core/alerts/alert-rule.ts';
import type { AlertParams } from '#lib/core/alerts/alert-rule-wire.ts';

const FRACTIONS: readonly NumberParam[] = ['min_drop', 'p_value', 'min_lift'];
const isNumberParam = (name: string): name is NumberParam => name in PARAM_LIMITS;

interface ParamFieldsProps {
  params: AlertParams;
  onChange: (params: AlertParams) => void;
}

/** A field for each number of a rule; the browser holds them to their limits, as the server does. */
export function ParamFields({ params, onChange }: ParamFieldsProps) {
  const t = useTranslations('alerts');
  const names = Object.keys(params).filter(isNumberParam);
  return (
    <>
      {names.map((name) => {
        const [least, most] = PARAM_LIMITS[name];
        return (
          <Field key={name} label={t(`param.${name}`)}>
            {(control) => (
              <TextInput
                {...control}
                type="number"
                inputMode="decimal"
                required
                min={least}
                max={most}
                step={FRACTIONS.includes(name) ? 'any' : 1}
                title={t('range', { least: String(least), most: String(most) })}
                defaultValue={params[name]}
                onChange={({ target }) => {
                  if (target.validity.valid) onChange({ ...params, [name]: target.valueAsNumber });
                }}
              />
            )}
          </Field>
        );
      })}
      {params.negative_only !== undefined && (
        <label className="flex min-h-9 items-center gap-2 self-end text-sm pointer-coarse:min-h-11">
          <input
            type="checkbox"
            className="size-4 accent-accent pointer-coarse:size-5"
            checked={params.negative_only}
            onChange={({ target }) => onChange({ ...params, negative_only: target.checked })}
          />
          {t('param.negative_only')}
        </label>
      )}
    </>
  );
}
