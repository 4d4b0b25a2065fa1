import type { Server as HttpServer } from 'node:http';
import { type DefaultEventsMap, Server, type Socket } from 'socket.io';
import type { Actor } from '#lib/core/access/actor.ts';
import { can } from '#lib/core/access/can.ts';
import type { ServerToViewer, ViewerToServer } from '#lib/core/events.ts';
import { SERVER_SOCKET, type SocketAddress } from '#lib/core/socket-address.ts';
import type { Bus } from '#lib/infra/bus.ts';
import { log } from '#lib/infra/log.ts';
import type { RealtimeAnalytics } from '#lib/services/analytics/realtime-analytics.ts';
import { isAllowedOrigin } from './is-allowed-origin.ts';
import { socketActor } from './socket-actor.ts';
import { createThinStream } from './thin-stream.ts';
import { watchRights } from './watch-rights.ts';

export type ViewerSocket = Socket<
  ViewerToServer,
  ServerToViewer,
  DefaultEventsMap,
  { actor: Actor }
>;
export type ViewerServer = Server<
  ViewerToServer,
  ServerToViewer,
  DefaultEventsMap,
  { actor: Actor }
>;

/** Everybody in it may see feedback and metrics. */
const VIEWERS = 'viewers';
/** A viewer says nothing after the handshake, so nothing large can be honest. */
const MOST_BYTES = 10_000;

interface Options {
  bus: Bus;
  analytics: RealtimeAnalytics;
  /** Every process has its own, for its own viewers. */
  alerts: Pick<Bus, 'subscribe'>;
  address?: SocketAddress;
}

/** Serves socket.io on an HTTP server and pushes what the bus carries to authorised viewers. */
export function attachSocketServer(
  server: HttpServer,
  { bus, analytics, alerts, address = SERVER_SOCKET }: Options,
): ViewerServer {
  const io: ViewerServer = new Server(server, {
    path: address.path,
    // Whoever is sent on to another path by a slash at its end would not come as a WebSocket.
    ...(address.webSocketOnly && { transports: ['websocket'], addTrailingSlash: false }),
    serveClient: false,
    maxHttpBufferSize: MOST_BYTES,
    perMessageDeflate: false,
    connectTimeout: 10_000,
    allowRequest: (request, decide) => {
      isAllowedOrigin(request).then(
        (allowed) => decide(null, allowed),
        () => decide(null, false),
      );
    },
  });
  io.use((socket, next) => {
    socketActor(socket.handshake)
      .then((actor) => {
        if (!actor || !can(actor, 'metrics:read') || !can(actor, 'feedback:read')) {
          next(new Error('unauthenticated'));
          return;
        }
        socket.data.actor = actor;
        next();
      })
      .catch((error: unknown) => {
        log().warn({ error }, 'a viewer could not be checked');
        next(new Error('unavailable'));
      });
  });
  io.on('connection', (socket) => {
    void socket.join(VIEWERS);
    const { latest } = analytics;
    if (latest) socket.emit('metrics', latest);
    else analytics.current().catch(() => {}); // published to all once there are any
  });
  const viewers = () => io.of('/').adapter.rooms.get(VIEWERS)?.size ?? 0;
  const tell = createThinStream({
    viewers,
    pass: (event) => io.to(VIEWERS).emit('feedback', event),
    skip: (event) => io.to(VIEWERS).emit('skipped', event),
  });
  const stop = [
    bus.subscribe('metrics', (metrics) => io.to(VIEWERS).emit('metrics', metrics)),
    bus.subscribe('feedback', (event) => {
      // Packing an event that nobody gets costs a busy server a tenth of a submission.
      if (viewers() > 0) tell(event);
    }),
    bus.subscribe('report', (event) => io.to(VIEWERS).emit('report', event)),
    bus.subscribe('kiosk', (event) => io.to(VIEWERS).emit('kiosk', event)),
    alerts.subscribe('alert', (event) => io.to(VIEWERS).emit('alert', event)),
    bus.subscribe('feedback_bulk', () => io.to(VIEWERS).emit('reload')),
    watchRights(io, bus),
  ];
  io.engine.once('close', () => {
    for (const end of stop) end();
  });
  return io;
}
