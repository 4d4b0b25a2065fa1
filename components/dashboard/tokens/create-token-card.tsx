'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import type { Scope } from '#lib/core/access/actor.ts';
import { LIFETIMES, type Lifetime, TOKEN_NAME_MAX } from './api-token.ts';
import { NewTokenBox } from './new-token-box.tsx';
import { ScopeChoices } from './scope-choices.tsx';
import { useCreateToken } from './use-create-token.ts';

export function CreateTokenCard() {
  const t = useTranslations('desk');
  const heading = useId();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<Scope[]>([]);
  const [lifetime, setLifetime] = useState<Lifetime>('quarter');
  const { busy, made, errors, create } = useCreateToken();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await create(name, scopes, lifetime))) return;
    setName('');
    setScopes([]);
  };

  return (
    <Card aria-labelledby={heading} className="p-4">
      <h2 id={heading} className="font-semibold text-sm">
        {t('tokens.create_title')}
      </h2>
      <form onSubmit={submit} className="mt-3 space-y-4">
        <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_11rem]">
          <Field label={t('tokens.name')} error={errors.name}>
            {(control) => (
              <TextInput
                {...control}
                name="name"
                value={name}
                onChange={(event) => setName(event.target.value)}
                maxLength={TOKEN_NAME_MAX}
                autoComplete="off"
                placeholder={t('tokens.name_placeholder')}
              />
            )}
          </Field>
          <Field label={t('tokens.lifetime')}>
            {(control) => (
              <NativeSelect
                {...control}
                name="lifetime"
                value={lifetime}
                onChange={({ target }) => {
                  const chosen = LIFETIMES.find((known) => known.name === target.value);
                  if (chosen) setLifetime(chosen.name);
                }}
                className="w-full"
              >
                {LIFETIMES.map((known) => (
                  <option key={known.name} value={known.name}>
                    {t(`tokens.lifetime_${known.name}`)}
                  </option>
                ))}
              </NativeSelect>
            )}
          </Field>
        </div>
        <ScopeChoices chosen={scopes} onChoose={setScopes} error={errors.scopes} />
        <Button type="submit" variant="primary" disabled={busy}>
          <Plus aria-hidden />
          {t('tokens.create')}
        </Button>
      </form>
      <div role="status">{made && <NewTokenBox key={made.id} made={made} />}</div>
    </Card>
  );
}
