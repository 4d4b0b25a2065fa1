import { log } from '#lib/infra/log.ts';

/** A process manager kills at ten seconds. */
const PATIENCE_MS = 8_000;

/** On SIGTERM or SIGINT: finish what is under way, then leave. A second signal leaves at once. */
export function drainOnSignal(drain: () => Promise<void>): void {
  let draining = false;
  const leave = (signal: NodeJS.Signals) => {
    if (draining) process.exit(1);
    draining = true;
    log().info({ signal }, 'draining');
    setTimeout(() => {
      log().warn('not drained in time');
      process.exit(1);
    }, PATIENCE_MS).unref();
    drain().then(
      () => {
        log().info('drained');
        process.exit(0);
      },
      (error: unknown) => {
        log().error({ error }, 'could not drain');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
}
