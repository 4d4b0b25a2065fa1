import { useTranslations } from 'next-intl';
import type { NameField as Asked } from '#lib/core/settings/settings.ts';
import { FIELD, LABEL } from './field-classes.ts';
import { FieldError } from './field-error.tsx';

interface NameFieldProps {
  asked: Exclude<Asked, 'hidden'>;
  defaultValue: string;
  error: string | undefined;
  autoFocus: boolean;
}

export function NameField({ asked, defaultValue, error, autoFocus }: NameFieldProps) {
  const t = useTranslations('form.name');
  return (
    <div>
      <label htmlFor="customer_name" className={LABEL}>
        {t(asked === 'optional' ? 'optional' : 'label')}
      </label>
      <input
        id="customer_name"
        name="customer_name"
        type="text"
        dir="auto"
        required={asked === 'required'}
        autoComplete="name"
        enterKeyHint="send"
        defaultValue={defaultValue}
        // biome-ignore lint/a11y/noAutofocus: without JavaScript it is what leads to the error
        autoFocus={autoFocus}
        aria-invalid={error !== undefined}
        aria-describedby={error ? 'customer_name-error' : undefined}
        className={`${FIELD} mt-2`}
      />
      <FieldError id="customer_name-error" text={error} />
    </div>
  );
}
