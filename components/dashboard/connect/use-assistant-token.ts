'use client';

import { useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { LIFETIMES, type Lifetime, type NewToken } from '#components/dashboard/tokens/api-token.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import type { Scope } from '#lib/core/access/actor.ts';

export const ACCESSES = {
  read: ['feedback:read', 'metrics:read'],
  write: ['feedback:read', 'metrics:read', 'feedback:write', 'feedback:manage'],
} as const satisfies Record<string, readonly Scope[]>;
/** What an assistant may do. */
export type Access = keyof typeof ACCESSES;

/** Makes a token for an assistant; it is kept for as long as this page is open. */
export function useAssistantToken() {
  const { busy, run } = useAction();
  const [token, setToken] = useState('');
  const [made, setMade] = useState<NewToken | null>(null);

  const make = (name: string, access: Access, lifetime: Lifetime) =>
    run(async () => {
      const days = LIFETIMES.find((known) => known.name === lifetime)?.days ?? null;
      const body = { name, scopes: ACCESSES[access], expires_in_days: days };
      const created = await fetchJson<NewToken>('/api/v1/tokens', { method: 'POST', body });
      setMade(created);
      setToken(created.token);
    });

  return { busy, token, setToken, made, make };
}
