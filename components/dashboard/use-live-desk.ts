'use client';

import { useEffect, useReducer } from 'react';
import { io, type Socket } from 'socket.io-client';
import type { AlertWire } from '#lib/core/alerts/alert-wire.ts';
import type { ServerToViewer, ViewerToServer } from '#lib/core/events.ts';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import type { SocketAddress } from '#lib/core/socket-address.ts';
import { fetchJson, goToLogin } from './fetch-json.ts';
import { followDesk, type LiveDesk, type LiveSignal, QUIET_DESK } from './live-desk-state.ts';

const PATIENCE_MS = 5_000;
const POLL_MS = 10_000;
const CATCH_UP_MS = 3_000;
const CLOCK_MS = 15_000;
const CATCH_UP_PATH = '/api/v1/feedback?limit=20';
const ALERTS_PATH = '/api/v1/alerts?limit=20';

/** Owns the socket, the catch-up after each connection, the polling without one, and the light. */
export function useLiveDesk({ path, webSocketOnly }: SocketAddress): LiveDesk {
  const [desk, dispatch] = useReducer(followDesk, QUIET_DESK);
  useEffect(() => watchDesk(dispatch, { path, webSocketOnly }), [path, webSocketOnly]);
  return desk;
}

function watchDesk(
  dispatch: (signal: LiveSignal) => void,
  { path, webSocketOnly }: SocketAddress,
): () => void {
  const ended = new AbortController();
  let patience: ReturnType<typeof setTimeout> | undefined;
  let secondTry: ReturnType<typeof setTimeout> | undefined;
  let poll: ReturnType<typeof setInterval> | undefined;
  const now = () => new Date().toISOString();

  const takeMetrics = (metrics: Metrics) => {
    dispatch({ type: 'metrics', metrics });
    dispatch({ type: 'heard', at: now() });
  };

  const takeList = async (replace: boolean) => {
    const { data } = await fetchJson<{ data: FeedbackWire[] }>(CATCH_UP_PATH, {
      signal: ended.signal,
    });
    dispatch({ type: 'listed', list: data, replace });
    const { data: alerts } = await fetchJson<{ data: AlertWire[] }>(ALERTS_PATH, {
      signal: ended.signal,
    });
    for (const alert of alerts) dispatch({ type: 'alert', event: { type: 'updated', alert } });
  };

  const fetchEverything = async () => {
    try {
      const [metrics] = await Promise.all([
        fetchJson<Metrics>('/api/v1/metrics', { signal: ended.signal }),
        takeList(false),
      ]);
      takeMetrics(metrics);
    } catch {
      // Whatever the cause, the viewer is told the same: the light shows since when it is stale.
      if (!ended.signal.aborted) dispatch({ type: 'poll_failed', at: now() });
    }
  };

  const waitForSocket = () => {
    clearTimeout(patience);
    patience = setTimeout(() => {
      dispatch({ type: 'waited_too_long', at: now() });
      void fetchEverything();
      clearInterval(poll);
      poll = setInterval(fetchEverything, POLL_MS);
    }, PATIENCE_MS);
  };

  const stopWaiting = () => {
    clearTimeout(patience);
    clearInterval(poll);
    poll = undefined;
  };

  /** Tries until it has the list: a gap would never show otherwise. */
  const catchUp = async (replace: boolean) => {
    try {
      await takeList(replace);
    } catch {
      clearTimeout(secondTry);
      if (!ended.signal.aborted) secondTry = setTimeout(catchUp, CATCH_UP_MS, replace);
    }
  };

  const socket: Socket<ServerToViewer, ViewerToServer> = io({
    path,
    transports: webSocketOnly ? ['websocket'] : ['websocket', 'polling'],
    addTrailingSlash: !webSocketOnly,
    tryAllTransports: true,
    withCredentials: true,
  });

  socket.on('connect', () => {
    stopWaiting();
    dispatch({ type: 'connected' });
    void catchUp(false);
  });
  socket.on('disconnect', (reason) => {
    dispatch({ type: 'disconnected' });
    waitForSocket();
    // The one case that the client does not retry by itself.
    if (reason === 'io server disconnect') socket.connect();
  });
  socket.on('metrics', takeMetrics);
  socket.on('feedback', (event) => dispatch({ type: 'changed', event }));
  socket.on('skipped', (event) => dispatch({ type: 'skipped', event }));
  socket.on('report', () => dispatch({ type: 'reported' }));
  socket.on('kiosk', () => dispatch({ type: 'kiosk' }));
  socket.on('alert', (event) => dispatch({ type: 'alert', event }));
  socket.on('reload', () => void catchUp(true));
  socket.on('signed_out', goToLogin);
  waitForSocket();
  const clock = setInterval(() => dispatch({ type: 'clock', at: now() }), CLOCK_MS);

  return () => {
    ended.abort();
    clearTimeout(secondTry);
    stopWaiting();
    clearInterval(clock);
    socket.disconnect();
  };
}
