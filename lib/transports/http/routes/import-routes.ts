import { Hono } from 'hono';
import * as z from 'zod/mini';
import { AppError } from '#lib/core/errors.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { log } from '#lib/infra/log.ts';
import { createContext } from '#lib/services/context.ts';
import type { ImportFormat } from '#lib/services/import/import-file.ts';
import type { ImportEvent } from '#lib/services/import/import-report.ts';
import { importFeedback } from '#lib/services/import-feedback.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { problem } from '#lib/transports/http/problem.ts';
import { streamText } from '#lib/transports/http/stream-text.ts';

const NDJSON = 'application/x-ndjson';

const FORMATS = new Map<string, ImportFormat>([
  ['text/csv', 'csv'],
  [NDJSON, 'ndjson'],
  ['application/vnd.sqlite3', 'sqlite'],
  ['application/x-sqlite3', 'sqlite'],
  ['application/octet-stream', 'sqlite'],
]);

function formatOf(contentType: string | undefined): ImportFormat {
  const [type = ''] = (contentType ?? '').split(';');
  const format = FORMATS.get(type.trim().toLowerCase());
  if (format) return format;
  throw new AppError('unsupported_media_type', `Send one of ${[...FORMATS.keys()].join(', ')}.`);
}

export const importQuerySchema = z.object({
  dry_run: z._default(z.enum(['true', 'false', '1', '0'], 'must be true or false'), 'false'),
});

function isDryRun(value: string | undefined): boolean {
  const { dry_run } = parseOrRefuse(importQuerySchema, { dry_run: value || undefined });
  return dry_run === 'true' || dry_run === '1';
}

async function* noBody(): AsyncGenerator<Uint8Array, void> {}

/** The status is long sent when something fails halfway: the failure is the last line. */
async function* lines(first: ImportEvent, events: AsyncGenerator<ImportEvent, void>) {
  try {
    yield `${JSON.stringify(first)}\n`;
    for await (const event of events) yield `${JSON.stringify(event)}\n`;
  } catch (error) {
    yield `${JSON.stringify({ type: 'error', ...(await problem(error).json()) })}\n`;
  } finally {
    await events.return();
  }
}

async function lastOf(events: AsyncGenerator<ImportEvent, void>): Promise<ImportEvent | undefined> {
  let last: ImportEvent | undefined;
  for await (const event of events) last = event;
  return last;
}

export const importRoutes = new Hono().post('/', async (c) => {
  const context = createContext(await authenticate(c.req.raw));
  const events = importFeedback(context, c.req.raw.body ?? noBody(), {
    format: formatOf(c.req.header('content-type')),
    dryRun: isDryRun(c.req.query('dry_run')),
  });
  // A client may leave before there is a stream to cancel; its file is not to stay behind.
  const stop = () => {
    events.return().catch((error) => log().warn({ error }, 'an import was not cleaned up'));
  };
  c.req.raw.signal.addEventListener('abort', stop, { once: true });
  if (!c.req.header('accept')?.includes(NDJSON)) {
    const { type: _, ...report } = (await lastOf(events)) ?? {};
    return c.json(report);
  }
  // Awaited before the answer begins: a file that cannot be read still gets its 4xx.
  const first = await events.next();
  if (first.done) return c.body(null, 204);
  c.header('content-type', `${NDJSON}; charset=utf-8`);
  return c.body(streamText(lines(first.value, events)));
});
