import { closeBus } from '#lib/infra/bus.ts';
import { env } from '#lib/infra/env.ts';
import { log } from '#lib/infra/log.ts';
import { leaving } from '#lib/infra/model/leaving.ts';
import { prepareDatabase } from '#lib/infra/prepare-database.ts';
import { redis } from '#lib/infra/redis/redis.ts';
import { rootSecret } from '#lib/infra/secrets.ts';
import { closeTracing, startTracing } from '#lib/infra/telemetry/start-tracing.ts';
import { BackgroundRunner } from '#lib/services/background/background-runner.ts';
import { backgroundWorks } from '#lib/services/background/background-works.ts';
import { createContext } from '#lib/services/context.ts';
import { drainOnSignal } from '#lib/transports/cli/drain-on-signal.ts';
import { orExit } from '#lib/transports/cli/or-exit.ts';
import { startTelemetry } from '#lib/transports/http/telemetry/start-telemetry.ts';

/** The background process: the same works as the server's, beside it on the same Postgres. */
await orExit(() => {
  if (env().DATABASE_URL) return;
  throw new Error('a worker needs a DATABASE_URL; the embedded database is for one process alone.');
});
await orExit(rootSecret);
await orExit(startTracing);
await orExit(() => redis());
const open = await orExit(prepareDatabase);
const works = backgroundWorks(createContext({ kind: 'system', name: 'worker' }));
const background = new BackgroundRunner(works);
background.start();
const telemetry = startTelemetry({ database: open.database });
drainOnSignal(async () => {
  leaving().abort();
  telemetry.close();
  await background.stop();
  await closeBus();
  redis()?.close();
  await closeTracing();
  await open.close();
});
log().info({ works: works.map(({ name }) => name) }, 'worker ready');
