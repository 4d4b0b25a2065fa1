import { AsyncLocalStorage } from 'node:async_hooks';
import { env } from '#lib/infra/env.ts';
import { log } from '#lib/infra/log.ts';
import { processWide, setProcessWide } from '#lib/infra/process-wide.ts';
import type { Facts, Step, StepKind, Tracing } from './tracing.ts';

const CLOSE_MS = 2_000;

/** Loaded where a collector is named, and nowhere else. */
const load = () =>
  Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);

/**
 * Traces by OpenTelemetry, sent by OTLP over HTTP; all else is said by its own variables (OTEL_…).
 * Not registered as the global provider: libraries that look for one, Next among them, would tell of
 * whole addresses and thereby of what was searched for.
 */
async function openTracing(): Promise<Tracing> {
  const [api, sdk, { OTLPTraceExporter }, resources] = await load();
  const { detectResources, envDetector, resourceFromAttributes } = resources;
  const { OTEL_BSP_SCHEDULE_DELAY, OTEL_TRACES_SAMPLER_ARG } = env();
  const provider = new sdk.TracerProvider({
    sampler: new sdk.ParentBasedSampler({
      root: new sdk.TraceIdRatioBasedSampler(OTEL_TRACES_SAMPLER_ARG),
    }),
    resource: resourceFromAttributes({ 'service.name': 'earshot' }).merge(
      detectResources({ detectors: [envDetector, resources.serviceInstanceIdDetector] }),
    ),
    spanProcessors: [
      new sdk.BatchSpanProcessor({
        exporter: new OTLPTraceExporter(),
        scheduledDelayMillis: OTEL_BSP_SCHEDULE_DELAY,
      }),
    ],
  });
  const tracer = provider.getTracer('earshot');
  const kinds = {
    internal: api.SpanKind.INTERNAL,
    server: api.SpanKind.SERVER,
    client: api.SpanKind.CLIENT,
  };
  const underWay = new AsyncLocalStorage<ReturnType<typeof tracer.startSpan>>();
  const spans = new WeakMap<Step, ReturnType<typeof tracer.startSpan>>();
  return {
    begin(name: string, kind: StepKind, facts: Facts) {
      const parent = underWay.getStore();
      const context = parent ? api.trace.setSpan(api.ROOT_CONTEXT, parent) : api.ROOT_CONTEXT;
      const span = tracer.startSpan(name, { kind: kinds[kind], attributes: facts }, context);
      const step: Step = {
        add: (more) => void span.setAttributes(more),
        fail: (code) => {
          span.setAttribute('error.type', code);
          span.setStatus({ code: api.SpanStatusCode.ERROR });
        },
        end: () => span.end(),
      };
      spans.set(step, span);
      return step;
    },
    within(step, work) {
      const span = spans.get(step);
      return span ? underWay.run(span, work) : work();
    },
    traceId: () => underWay.getStore()?.spanContext().traceId,
    close: () => provider.shutdown(),
  };
}

/** Traces this process where OTEL_EXPORTER_OTLP_ENDPOINT (or …_TRACES_ENDPOINT) names a collector. */
export async function startTracing(): Promise<void> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT, OTEL_SDK_DISABLED } =
    env();
  if (OTEL_SDK_DISABLED) return;
  if (!OTEL_EXPORTER_OTLP_ENDPOINT && !OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) return;
  setProcessWide('tracing', await openTracing());
}

/** Sends what has not left yet, for two seconds at most. */
export async function closeTracing(): Promise<void> {
  const open = processWide<Tracing | null>('tracing', () => null);
  if (!open) return;
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, CLOSE_MS).unref();
  });
  const closed = open.close().catch((error: unknown) => {
    log().warn({ error }, 'the last traces were not sent');
  });
  await Promise.race([closed, late]);
}
