import pino, { type Logger } from 'pino';
import { env } from './env.ts';
import { logDestination } from './log-destination.ts';
import { processWide } from './process-wide.ts';
import { tracing } from './telemetry/tracing.ts';

/**
 * One JSON line an event. Customer text and secrets never go in: log ids, counts and codes.
 */
export function log(): Logger {
  return processWide('log', () =>
    pino(
      {
        level: env().LOG_LEVEL,
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        mixin: () => {
          const trace_id = tracing()?.traceId();
          return trace_id ? { trace_id } : {};
        },
        formatters: { level: (label) => ({ level: label }) },
        redact: ['*.password', '*.token', '*.authorization', '*.cookie', '*.feedback', '*.email'],
        serializers: { error: pino.stdSerializers.err },
      },
      logDestination(1),
    ),
  );
}
