'use client';

import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LIFETIMES, type Lifetime } from '#components/dashboard/tokens/api-token.ts';
import { Button } from '#components/ui/button.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Field } from '#components/ui/field.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { ACCESSES, type Access, type useAssistantToken } from './use-assistant-token.ts';

interface TokenStepProps {
  /** What a new token is called. */
  name: string;
  tokens: ReturnType<typeof useAssistantToken>;
}

/** A token is made for what the assistant shall do, or one that is there already is pasted. */
export function TokenStep({ name, tokens }: TokenStepProps) {
  const t = useTranslations('connect');
  const desk = useTranslations('desk');
  const [access, setAccess] = useState<Access>('read');
  const [lifetime, setLifetime] = useState<Lifetime>('quarter');
  const { busy, token, setToken, made, make } = tokens;
  return (
    <div className="space-y-4">
      <fieldset className="grid gap-2 sm:grid-cols-2">
        <legend className="mb-1.5 font-medium text-sm">{t('access')}</legend>
        {(Object.keys(ACCESSES) as Access[]).map((one) => (
          <label key={one} className="flex min-h-11 cursor-pointer items-start gap-2.5 text-sm">
            <input
              type="radio"
              name="access"
              value={one}
              checked={one === access}
              onChange={() => setAccess(one)}
              className="mt-0.5 size-4 shrink-0 accent-accent"
            />
            <span>
              <span className="font-medium">{t(`access_${one}`)}</span>
              <span className="block text-pretty text-muted text-xs">
                {t(`access_${one}_text`)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="flex flex-wrap items-end gap-3">
        <Field label={desk('tokens.lifetime')}>
          {(control) => (
            <NativeSelect
              {...control}
              name="lifetime"
              value={lifetime}
              onChange={({ target }) => {
                const chosen = LIFETIMES.find((known) => known.name === target.value);
                if (chosen) setLifetime(chosen.name);
              }}
            >
              {LIFETIMES.map((known) => (
                <option key={known.name} value={known.name}>
                  {desk(`tokens.lifetime_${known.name}`)}
                </option>
              ))}
            </NativeSelect>
          )}
        </Field>
        <Button
          variant="primary"
          disabled={busy}
          className="h-9"
          onClick={() => void make(name, access, lifetime)}
        >
          <KeyRound aria-hidden />
          {t('make')}
        </Button>
      </div>
      <Field label={t('token')}>
        {(control) => (
          <div className="flex flex-wrap gap-2">
            <TextInput
              {...control}
              name="token"
              value={token}
              onChange={({ target }) => setToken(target.value.trim())}
              placeholder="earshot_…"
              autoComplete="off"
              spellCheck={false}
              maxLength={512}
              className="min-w-0 flex-1 basis-48 font-mono"
            />
            {token !== '' && (
              <CopyButton
                text={token}
                label={desk('tokens.copy')}
                doneLabel={desk('copied')}
                failedLabel={desk('copy_failed')}
              />
            )}
          </div>
        )}
      </Field>
      <p role="status" className="text-pretty text-muted text-sm empty:hidden">
        {made && t('made', { name: made.name })}
      </p>
    </div>
  );
}
