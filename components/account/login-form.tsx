'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { FormAlert } from './form-alert.tsx';
import { type LoginError, loginError, WAIT_MINUTES } from './login-error.ts';
import { PasswordField } from './password-field.tsx';
import { postToAuth } from './post-to-auth.ts';
import { type Provider, ProviderButtons } from './provider-buttons.tsx';
import { SubmitButton } from './submit-button.tsx';
import { TextField } from './text-field.tsx';

interface LoginFormProps {
  callbackPath: string;
  /** For the way without JavaScript; null until next-auth has set its cookie. */
  csrfToken: string | null;
  email: string;
  error: LoginError | null;
  providers: Provider[];
}

export function LoginForm({ callbackPath, csrfToken, email, error, providers }: LoginFormProps) {
  const t = useTranslations('account');
  const form = useRef<HTMLFormElement>(null);
  const [failure, setFailure] = useState(error);
  const [pending, setPending] = useState(false);

  async function signIn(action: string, fields: Record<string, string>): Promise<void> {
    if (pending) return;
    setPending(true);
    setFailure(null);
    const target = await postToAuth(action, { ...fields, callbackUrl: callbackPath }).catch(
      () => null,
    );
    const refused = target ? loginError(target.searchParams.get('error')) : 'unavailable';
    if (target && !refused) {
      window.location.assign(action.startsWith('callback/') ? callbackPath : target);
      return;
    }
    setPending(false);
    setFailure(refused);
    form.current?.querySelector<HTMLElement>('#password')?.focus();
  }

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const fields = { email: String(data.get('email')), password: String(data.get('password')) };
    void signIn('callback/credentials', fields);
  }

  return (
    <>
      <form
        ref={form}
        method="post"
        action="/api/auth/callback/credentials"
        onSubmit={onSubmit}
        className="mt-6 grid gap-5"
      >
        <input type="hidden" name="csrfToken" value={csrfToken ?? ''} />
        <input type="hidden" name="callbackUrl" value={callbackPath} />
        <FormAlert text={failure && t(`loginErrors.${failure}`, { minutes: WAIT_MINUTES })} />
        <TextField
          name="email"
          type="email"
          label={t('fields.email')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={email}
        />
        <PasswordField autoComplete="current-password" />
        <SubmitButton
          label={t('login.submit')}
          pendingLabel={t('login.pending')}
          pending={pending}
        />
      </form>
      <ProviderButtons providers={providers} onChoose={(id) => void signIn(`signin/${id}`, {})} />
    </>
  );
}
