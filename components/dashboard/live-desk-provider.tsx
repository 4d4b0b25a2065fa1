'use client';

import { createContext, type ReactNode, use } from 'react';
import type { LiveDesk } from './live-desk-state.ts';
import { QUIET_DESK } from './live-desk-state.ts';
import { useLiveDesk } from './use-live-desk.ts';

const LiveDeskContext = createContext<LiveDesk>(QUIET_DESK);

/** One connection for the whole desk, kept while the viewer moves between its pages. */
export function LiveDeskProvider({ children }: { children: ReactNode }) {
  return <LiveDeskContext value={useLiveDesk()}>{children}</LiveDeskContext>;
}

export function useDesk(): LiveDesk {
  return use(LiveDeskContext);
}
