import { describe, expect, it } from 'vitest';
import {
  type Connection,
  type ConnectionSignal,
  FIRST_CONNECTION,
  followConnection,
} from './connection-light.ts';

const AT_TWO = '2026-01-01T14:02:00.000Z';
const LATER = '2026-01-01T14:09:00.000Z';

function connectionAfter(...signals: ConnectionSignal[]): Connection {
  return signals.reduce(followConnection, FIRST_CONNECTION);
}

describe('the connection light', () => {
  it('is live once connected', () => {
    expect(connectionAfter({ type: 'connected' }).light).toEqual({ kind: 'live' });
  });

  it('says reconnecting for a short loss, and live again after it', () => {
    const lost = connectionAfter({ type: 'connected' }, { type: 'disconnected' });
    expect(lost.light).toEqual({ kind: 'reconnecting' });
    expect(followConnection(lost, { type: 'connected' }).light).toEqual({ kind: 'live' });
  });

  it('is stale since the last figures when the loss lasts', () => {
    const lasting = connectionAfter(
      { type: 'connected' },
      { type: 'heard', at: AT_TWO },
      { type: 'disconnected' },
      { type: 'waited_too_long', at: LATER },
    );
    expect(lasting.light).toEqual({ kind: 'stale', since: AT_TWO });
  });

  it('says that it polls when a fetch stands in for the socket, and is stale when that fails', () => {
    const polling = connectionAfter(
      { type: 'waited_too_long', at: AT_TWO },
      { type: 'heard', at: AT_TWO },
    );
    expect(polling.light).toEqual({ kind: 'polling' });
    expect(followConnection(polling, { type: 'poll_failed', at: LATER }).light).toEqual({
      kind: 'stale',
      since: AT_TWO,
    });
  });

  it('keeps saying live when a late alarm or poll reports after the socket came back', () => {
    expect(
      connectionAfter({ type: 'connected' }, { type: 'waited_too_long', at: LATER }).light.kind,
    ).toBe('live');
    expect(
      connectionAfter({ type: 'connected' }, { type: 'poll_failed', at: LATER }).light.kind,
    ).toBe('live');
  });

  it('is stale when a connection brings no figures for minutes, and live with the next ones', () => {
    const silent = connectionAfter(
      { type: 'connected' },
      { type: 'heard', at: AT_TWO },
      { type: 'clock', at: LATER },
    );
    expect(silent.light).toEqual({ kind: 'stale', since: AT_TWO });
    expect(followConnection(silent, { type: 'heard', at: LATER }).light).toEqual({ kind: 'live' });
  });

  it('does not call a short loss polling just because figures came late', () => {
    expect(
      connectionAfter({ type: 'connected' }, { type: 'disconnected' }, { type: 'heard', at: LATER })
        .light,
    ).toEqual({ kind: 'reconnecting' });
  });
});
