'use client';

import { usePathname } from 'next/navigation';
import type { Scope } from '#lib/core/access/actor.ts';
import { DESTINATIONS } from './destinations.ts';

/** The places this viewer may go to, with the one where they are. */
export function useDestinations(scopes: readonly Scope[]) {
  const pathname = usePathname();
  return DESTINATIONS.filter(({ scope }) => scopes.includes(scope)).map((destination) => ({
    ...destination,
    current:
      destination.href === '/admin' ? pathname === '/admin' : pathname.startsWith(destination.href),
  }));
}
