/**
 * What the small light in the header says.
 * `polling`: no socket, but the figures are fetched every ten seconds. `stale`: neither.
 */
export type ConnectionLight =
  | { kind: 'connecting' }
  | { kind: 'live' }
  | { kind: 'reconnecting' }
  | { kind: 'polling' }
  | { kind: 'stale'; since: string };

export interface Connection {
  light: ConnectionLight;
  /** When figures last came, by socket or by fetch; ISO 8601 UTC. */
  heardAt: string | null;
  connected: boolean;
}

export type ConnectionSignal =
  | { type: 'connected' }
  | { type: 'disconnected' }
  /** Figures came at this time. */
  | { type: 'heard'; at: string }
  /** Five seconds without a socket. */
  | { type: 'waited_too_long'; at: string }
  /** A fetch in the socket's place failed. */
  | { type: 'poll_failed'; at: string }
  | { type: 'clock'; at: string };

/** Figures come at least each minute: after this long without any, being connected means little. */
const SILENCE_MS = 150_000;

export const FIRST_CONNECTION: Connection = {
  light: { kind: 'connecting' },
  heardAt: null,
  connected: false,
};

export function followConnection(now: Connection, signal: ConnectionSignal): Connection {
  const { light, heardAt } = now;
  switch (signal.type) {
    case 'connected':
      return { light: { kind: 'live' }, heardAt, connected: true };
    case 'disconnected':
      return {
        light: light.kind === 'live' ? { kind: 'reconnecting' } : light,
        heardAt,
        connected: false,
      };
    case 'heard':
      return { ...now, light: heardLight(now), heardAt: signal.at };
    case 'clock': {
      if (light.kind !== 'live' || heardAt === null) return now;
      const silentFor = Date.parse(signal.at) - Date.parse(heardAt);
      if (silentFor < SILENCE_MS) return now;
      return { ...now, light: { kind: 'stale', since: heardAt } };
    }
    case 'waited_too_long':
    case 'poll_failed': {
      if (now.connected) return now;
      if (signal.type === 'waited_too_long' && light.kind === 'polling') return now;
      return { ...now, light: { kind: 'stale', since: heardAt ?? signal.at } };
    }
  }
}

function heardLight({ light, connected }: Connection): ConnectionLight {
  if (light.kind !== 'stale') return light;
  return { kind: connected ? 'live' : 'polling' };
}
