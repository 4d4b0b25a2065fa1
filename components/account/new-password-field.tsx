import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PasswordField } from './password-field.tsx';
import { PASSWORD_MIN } from './setup-state.ts';

/** Length is what makes a password strong; we say so once and then only that it is reached. */
export function NewPasswordField({ error }: { error: string | undefined }) {
  const t = useTranslations('account.setup');
  const [longEnough, setLongEnough] = useState(false);
  const hint = longEnough ? (
    <LongEnough text={t('longEnough')} />
  ) : (
    t('passwordHint', { min: PASSWORD_MIN })
  );
  return (
    <PasswordField
      autoComplete="new-password"
      error={error}
      onInput={(password) => setLongEnough(password.length >= PASSWORD_MIN)}
      hint={error === undefined && hint}
    />
  );
}

function LongEnough({ text }: { text: string }) {
  return (
    <span className="inline-flex items-center gap-2 text-(--positive)">
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4" fill="none">
        <path
          d="M3 8.5l3.2 3.2L13 5"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {text}
    </span>
  );
}
