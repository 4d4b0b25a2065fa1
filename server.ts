import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import next from 'next';
import { bus, closeBus } from '#lib/infra/bus.ts';
import { env } from '#lib/infra/env.ts';
import { log } from '#lib/infra/log.ts';
import { leaving } from '#lib/infra/model/leaving.ts';
import { prepareDatabase } from '#lib/infra/prepare-database.ts';
import { redis } from '#lib/infra/redis/redis.ts';
import { rootSecret } from '#lib/infra/secrets.ts';
import { closeTracing, startTracing } from '#lib/infra/telemetry/start-tracing.ts';
import { AlertFeed } from '#lib/services/alerts/alert-feed.ts';
import { createComputeMetrics } from '#lib/services/analytics/compute-metrics.ts';
import { metricsTurns } from '#lib/services/analytics/metrics-turns.ts';
import { RealtimeAnalytics } from '#lib/services/analytics/realtime-analytics.ts';
import { setRunningAnalytics } from '#lib/services/analytics/running-analytics.ts';
import { BackgroundRunner } from '#lib/services/background/background-runner.ts';
import { backgroundWorks } from '#lib/services/background/background-works.ts';
import { createContext } from '#lib/services/context.ts';
import { intakeOf } from '#lib/services/intake/intake.ts';
import { readOldWords } from '#lib/services/read-old-words.ts';
import { clearAbandonedImports, stopImports } from '#lib/services/stop-imports.ts';
import { forgetTopicRules } from '#lib/services/topics/known-topic-rules.ts';
import { welcomeFirstAdmin } from '#lib/services/welcome-first-admin.ts';
import { drainOnSignal } from '#lib/transports/cli/drain-on-signal.ts';
import { orExit } from '#lib/transports/cli/or-exit.ts';
import { printWelcome } from '#lib/transports/cli/print-welcome.ts';
import { createApi } from '#lib/transports/http/api.ts';
import { isApiPath } from '#lib/transports/http/is-api-path.ts';
import { limitBodyTime } from '#lib/transports/http/limit-body-time.ts';
import { servePages } from '#lib/transports/http/serve-pages.ts';
import { createStamp } from '#lib/transports/http/stamp-request.ts';
import { startTelemetry } from '#lib/transports/http/telemetry/start-telemetry.ts';
import { traceRequest } from '#lib/transports/http/telemetry/trace-request.ts';
import { isPagePath } from '#lib/transports/pages/is-page-path.ts';
import { createPages } from '#lib/transports/pages/pages.ts';
import { attachSocketServer } from '#lib/transports/socket/attach-socket-server.ts';

/** The long-running process: HTTP, REST and customers' pages ahead of Next, socket.io and the minute tick. */
const began = performance.now();
const { PORT, HOST, NODE_ENV, NEXTAUTH_URL, TRUST_PROXY, BACKGROUND } = await orExit(() => env());
await orExit(rootSecret);
const stamp = await orExit(() => createStamp(TRUST_PROXY));
// Without a public address, next-auth goes by the host that a request was sent to.
if (!NEXTAUTH_URL) {
  process.env.AUTH_TRUST_HOST = 'true';
  // Set to nothing, as compose files do, it would be an address that next-auth cannot read.
  delete process.env.NEXTAUTH_URL;
}

await orExit(startTracing);
await orExit(() => redis()); // made, not reached: nothing waits for Redis
const open = await orExit(prepareDatabase);
await clearAbandonedImports();
const context = createContext({ kind: 'system', name: 'server' });
const invitation = await welcomeFirstAdmin(context);

const analytics = new RealtimeAnalytics({
  bus: bus(),
  compute: createComputeMetrics(open.database, bus()),
  turns: metricsTurns(),
});
setRunningAnalytics(analytics);
// Before anybody is told to read anew: another instance may have changed them.
bus().subscribe('feedback_bulk', () => forgetTopicRules(open.database));

const api = getRequestListener(createApi().fetch);
const pages = getRequestListener(createPages().fetch);
const app = next({ dev: NODE_ENV === 'development', dir: import.meta.dirname });
await app.prepare();
const page = servePages(app.getRequestHandler());

const telemetry = startTelemetry({
  database: open.database,
  sockets: () => io.engine.clientsCount,
  intakeAlarms: () => intakeOf(bus()).watch.alarms(Date.now()).length,
});
const server = createServer((request, response) => {
  stamp(request);
  telemetry.measure(request, response);
  limitBodyTime(request);
  traceRequest(request, response, () => answer(request, response));
});
function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '/';
  if (telemetry.isFor(path)) void telemetry.serve(request, response);
  else if (isApiPath(path)) void api(request, response);
  else if (isPagePath(path)) void pages(request, response);
  else void page(request, response);
}
// For an upload of 200 MB; everything smaller is held to less.
server.requestTimeout = 600_000;
server.headersTimeout = 15_000;

const alerts = new AlertFeed(context);
const io = attachSocketServer(server, { bus: bus(), analytics, alerts: alerts.events });
analytics.start();
alerts.start();
const background = new BackgroundRunner(BACKGROUND === 'on' ? backgroundWorks(context) : []);
background.start();
drainOnSignal(async () => {
  leaving().abort();
  telemetry.close();
  // First: those who follow one are told how it ended, and their requests with it.
  await Promise.all([stopImports(), background.stop()]);
  await io.close(); // closes the HTTP server too; requests under way are answered first
  await Promise.all([analytics.stop(), alerts.stop()]);
  await closeBus();
  redis()?.close();
  await closeTracing();
  await open.close();
});
open.died.catch((error: unknown) => {
  log().fatal({ error }, 'the embedded database died');
  process.exit(1);
});

await orExit(
  () =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(PORT, HOST, resolve);
    }),
);
const readyMs = Math.round(performance.now() - began);
log().info({ port: PORT, database: open.kind, readyMs }, 'ready');
printWelcome({ server, publicUrl: NEXTAUTH_URL, invitation, database: open.kind });
readOldWords(context).catch((error: unknown) => {
  log().warn({ error }, 'old feedback was not read for the search; the next start goes on');
});
