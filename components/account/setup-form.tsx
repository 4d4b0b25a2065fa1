'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, startTransition, useActionState, useEffect, useRef } from 'react';
import { FormAlert } from './form-alert.tsx';
import { NewPasswordField } from './new-password-field.tsx';
import { type CreateAccount, UNTOUCHED_SETUP } from './setup-state.ts';
import { SubmitButton } from './submit-button.tsx';
import { TextField } from './text-field.tsx';
import { useSetupErrors } from './use-setup-errors.ts';

interface SetupFormProps {
  createAccount: CreateAccount;
  token: string;
}

export function SetupForm({ createAccount, token }: SetupFormProps) {
  const t = useTranslations('account');
  const form = useRef<HTMLFormElement>(null);
  const [state, action, pending] = useActionState(createAccount, UNTOUCHED_SETUP);
  const { errors, onInput } = useSetupErrors(state);

  useEffect(() => {
    const field = state.issues[0]?.field;
    if (field) form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  }, [state.issues]);

  // Called by hand, because React empties a form whose action it ran, the password included.
  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    data.set('time_zone', Intl.DateTimeFormat().resolvedOptions().timeZone);
    if (!pending) startTransition(() => action(data));
  }

  return (
    <form
      ref={form}
      action={action}
      noValidate
      onSubmit={onSubmit}
      onInput={onInput}
      className="mt-6 grid gap-5"
    >
      <input type="hidden" name="token" value={token} />
      <FormAlert text={state.problem && t(`setupErrors.${state.problem}`)} />
      <p role="status" className="sr-only">
        {errors.size > 0 && t('setupErrors.summary', { count: errors.size })}
      </p>
      <TextField
        name="name"
        type="text"
        dir="auto"
        label={t('fields.name')}
        autoComplete="name"
        defaultValue={state.name}
        error={errors.get('name')}
      />
      <TextField
        name="email"
        type="email"
        label={t('fields.email')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={state.email}
        error={errors.get('email')}
      />
      <NewPasswordField error={errors.get('password')} />
      <SubmitButton label={t('setup.submit')} pendingLabel={t('setup.pending')} pending={pending} />
    </form>
  );
}
