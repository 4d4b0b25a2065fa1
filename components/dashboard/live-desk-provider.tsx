'use client';

import { createContext, type ReactNode, use } from 'react';
import type { SocketAddress } from '#lib/core/socket-address.ts';
import type { LiveDesk } from './live-desk-state.ts';
import { QUIET_DESK } from './live-desk-state.ts';
import { useLiveDesk } from './use-live-desk.ts';

const LiveDeskContext = createContext<LiveDesk>(QUIET_DESK);

interface LiveDeskProviderProps {
  socket: SocketAddress;
  children: ReactNode;
}

/** One connection for the whole desk, kept while the viewer moves between its pages. */
export function LiveDeskProvider({ socket, children }: LiveDeskProviderProps) {
  return <LiveDeskContext value={useLiveDesk(socket)}>{children}</LiveDeskContext>;
}

export function useDesk(): LiveDesk {
  return use(LiveDeskContext);
}
