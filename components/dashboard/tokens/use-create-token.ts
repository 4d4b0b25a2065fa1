'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import type { Scope } from '#lib/core/access/actor.ts';
import { LIFETIMES, type Lifetime, type NewToken } from './api-token.ts';

interface TokenErrors {
  name?: string;
  scopes?: string;
}

/** Creates tokens, and keeps the last one made for as long as this page is open. */
export function useCreateToken() {
  const t = useTranslations('desk');
  const router = useRouter();
  const { busy, run } = useAction();
  const [made, setMade] = useState<NewToken | null>(null);
  const [errors, setErrors] = useState<TokenErrors>({});

  /** Whether a token was made. */
  const create = async (given: string, scopes: Scope[], lifetime: Lifetime): Promise<boolean> => {
    const name = given.trim();
    const found: TokenErrors = {
      ...(name === '' && { name: t('tokens.name_missing') }),
      ...(scopes.length === 0 && { scopes: t('tokens.scopes_missing') }),
    };
    setErrors(found);
    if (Object.keys(found).length > 0) return false;
    const days = LIFETIMES.find((known) => known.name === lifetime)?.days ?? null;
    let done = false;
    await run(async () => {
      setMade(
        await fetchJson<NewToken>('/api/v1/tokens', {
          method: 'POST',
          body: { name, scopes, expires_in_days: days },
        }),
      );
      done = true;
      router.refresh();
    });
    return done;
  };

  return { busy, made, errors, create };
}
