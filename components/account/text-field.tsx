import type { ComponentProps } from 'react';
import { FIELD, LABEL } from '#components/page/field-classes.ts';
import { FieldError } from '#components/page/field-error.tsx';

interface TextFieldProps extends ComponentProps<'input'> {
  name: string;
  label: string;
  error?: string | undefined;
}

export function TextField({ name, label, error, ...input }: TextFieldProps) {
  return (
    <div>
      <label htmlFor={name} className={LABEL}>
        {label}
      </label>
      <input
        id={name}
        name={name}
        required
        aria-invalid={error !== undefined}
        aria-describedby={error ? `${name}-error` : undefined}
        className={`${FIELD} mt-2`}
        {...input}
      />
      <FieldError id={`${name}-error`} text={error} />
    </div>
  );
}
