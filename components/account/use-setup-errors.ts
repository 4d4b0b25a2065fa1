import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { PASSWORD_MAX, PASSWORD_MIN, type SetupField, type SetupState } from './setup-state.ts';

/** What is wrong at each field of the account form, until somebody sets about mending it. */
export function useSetupErrors(state: SetupState) {
  const t = useTranslations('account.setupErrors');
  const [touched, setTouched] = useState<{ since: SetupState; names: string[] }>();
  const mended = touched?.since === state ? touched.names : [];

  const errors = new Map<SetupField, string>();
  for (const { field, code } of state.issues) {
    if (mended.includes(field)) continue;
    const key = `${field}.${code}`;
    errors.set(field, t.has(key) ? t(key, { min: PASSWORD_MIN, max: PASSWORD_MAX }) : t('other'));
  }
  return {
    errors,
    onInput({ target }: FormEvent<HTMLFormElement>): void {
      if (!(target instanceof HTMLInputElement)) return;
      setTouched({ since: state, names: [...mended, target.name] });
    },
  };
}
