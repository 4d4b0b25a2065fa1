import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { FIELD, LABEL } from '#components/page/field-classes.ts';
import { FieldError } from '#components/page/field-error.tsx';

interface PasswordFieldProps {
  autoComplete: 'current-password' | 'new-password';
  error?: string | undefined;
  /** Stands under the field, and describes it. */
  hint?: ReactNode;
  onInput?: (password: string) => void;
}

export function PasswordField({ autoComplete, error, hint, onInput }: PasswordFieldProps) {
  const t = useTranslations('account.fields');
  const [shown, setShown] = useState(false);
  const description = [error && 'password-error', hint && 'password-hint']
    .filter(Boolean)
    .join(' ');
  return (
    <div>
      <label htmlFor="password" className={LABEL}>
        {t('password')}
      </label>
      <div className="relative mt-2">
        <input
          id="password"
          name="password"
          type={shown ? 'text' : 'password'}
          required
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={error !== undefined}
          aria-describedby={description || undefined}
          onInput={(event) => onInput?.(event.currentTarget.value)}
          className={`${FIELD} pe-24`}
        />
        <button
          type="button"
          aria-label={shown ? t('hidePassword') : t('showPassword')}
          onClick={() => setShown(!shown)}
          className="absolute inset-y-0.5 end-0.5 min-w-11 cursor-pointer rounded-[8px] px-3.5 text-sm font-medium text-(--text-muted) hover:text-(--text) focus-visible:outline-2 focus-visible:outline-(--focus) noscript:hidden"
        >
          {shown ? t('hide') : t('show')}
        </button>
      </div>
      {hint && (
        <p id="password-hint" className="mt-2 text-sm text-(--text-muted)">
          {hint}
        </p>
      )}
      <FieldError id="password-error" text={error} />
    </div>
  );
}
