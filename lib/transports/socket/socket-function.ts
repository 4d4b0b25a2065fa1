import { createServer, type Server } from 'node:http';
import { FUNCTION_SOCKET } from '#lib/core/socket-address.ts';
import { bus } from '#lib/infra/bus.ts';
import { log } from '#lib/infra/log.ts';
import { redis } from '#lib/infra/redis/redis.ts';
import { AlertFeed } from '#lib/services/alerts/alert-feed.ts';
import { createComputeMetrics } from '#lib/services/analytics/compute-metrics.ts';
import { metricsTurns } from '#lib/services/analytics/metrics-turns.ts';
import { RealtimeAnalytics } from '#lib/services/analytics/realtime-analytics.ts';
import { backgroundRounds } from '#lib/services/background/running-rounds.ts';
import { createContext } from '#lib/services/context.ts';
import { FeedbackFeed } from '#lib/services/feedback-feed.ts';
import { attachSocketServer, type ViewerServer } from './attach-socket-server.ts';

/** While somebody looks on, what is due in the background is done this often. */
const ROUND_EVERY_MS = 30_000;
const ROUND_MS = 25_000;

/** Of the file itself: the host may send on the rest of the path, or not. */
const FUNCTION_PATH = '/api/socket';

interface Feed {
  start(): void;
  stop(): Promise<void>;
}

/** Background rounds, for as long as a viewer keeps the function going anyway. */
function rounds(): Feed {
  let timer: NodeJS.Timeout | undefined;
  const round = () => void backgroundRounds().afterRequest(ROUND_MS);
  return {
    start() {
      round();
      timer = setInterval(round, ROUND_EVERY_MS);
    },
    async stop() {
      clearInterval(timer);
    },
  };
}

/**
 * The server of viewers' sockets where functions take the place of a process that stays. What happens
 * in other instances is heard by Redis, else read from the database each second; without a viewer
 * nothing is done.
 */
export function createSocketFunction(): Server {
  const server = createServer((_, response) => {
    response.writeHead(426, { upgrade: 'websocket', connection: 'upgrade' }).end();
  });
  const context = createContext({ kind: 'system', name: 'socket' });
  const analytics = new RealtimeAnalytics({
    bus: bus(),
    compute: createComputeMetrics(context.db, bus()),
    turns: metricsTurns(),
  });
  const alerts = new AlertFeed(context);
  const feeds: Feed[] = [analytics, alerts, rounds()];
  if (!redis()) feeds.push(new FeedbackFeed(context));
  const io = attachSocketServer(server, {
    bus: bus(),
    analytics,
    alerts: alerts.events,
    address: { ...FUNCTION_SOCKET, path: FUNCTION_PATH },
  });
  runWhileWatched(io, feeds);
  return server;
}

/** One change at a time: what stops has stopped before it starts again. */
function runWhileWatched(io: ViewerServer, feeds: Feed[]): void {
  let viewers = 0;
  let runs = false;
  let settled = Promise.resolve();
  const settle = async () => {
    if (runs === viewers > 0) return;
    runs = viewers > 0;
    if (runs) for (const feed of feeds) feed.start();
    else await Promise.all(feeds.map((feed) => feed.stop()));
  };
  const changed = (by: number) => {
    viewers += by;
    settled = settled.then(settle).catch((error: unknown) => {
      log().warn({ error }, 'what viewers are told did not start or stop');
    });
  };
  io.on('connection', (socket) => {
    changed(1);
    socket.once('disconnect', () => changed(-1));
  });
}
