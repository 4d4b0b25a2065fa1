import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Preloaded into a server (`--import`): answers a message with its loop's lag since the last, in ms. */
const RESOLUTION_MS = 5;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();
process.on('message', () => {
  const lag = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
  process.send?.({ most: lag(delay.max), p99: lag(delay.percentile(99)) });
  delay.reset();
});
// Listening alone must not keep the server alive.
process.channel?.unref();
