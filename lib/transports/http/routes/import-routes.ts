import { Hono, type Context as HonoContext } from 'hono';
import { AppError } from '#lib/core/errors.ts';
import type { ImportFormat } from '#lib/core/import/import-file.ts';
import type { ImportEvent } from '#lib/core/import/import-report.ts';
import { runningAnalytics } from '#lib/services/analytics/running-analytics.ts';
import { cancelImport } from '#lib/services/cancel-import.ts';
import { type Context, createContext } from '#lib/services/context.ts';
import { listImports } from '#lib/services/list-imports.ts';
import { readImport } from '#lib/services/read-import.ts';
import { type StartedImport, startImport } from '#lib/services/start-import.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { problem } from '#lib/transports/http/problem.ts';
import { streamText } from '#lib/transports/http/stream-text.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

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

async function* noBody(): AsyncGenerator<Uint8Array, void> {}

/** The status is long sent when something fails halfway: the failure is the last line. */
async function* lines(first: ImportEvent, events: AsyncGenerator<ImportEvent, void>) {
  try {
    yield `${JSON.stringify(first)}\n`;
    for await (const event of events) yield `${JSON.stringify(event)}\n`;
  } catch (error) {
    yield `${JSON.stringify({ ...(await problem(error).json()), type: 'error' })}\n`;
  }
}

async function lastOf(events: AsyncGenerator<ImportEvent, void>): Promise<ImportEvent | undefined> {
  let last: ImportEvent | undefined;
  for await (const event of events) last = event;
  return last;
}

async function started(c: HonoContext): Promise<[StartedImport, Context]> {
  const context = createContext(await authenticate(c.req.raw));
  const format = formatOf(c.req.header('content-type'));
  return [await startImport(context, c.req.raw.body ?? noBody(), format, c.req.query()), context];
}

/** `/import`: for scripts, which wait for the report. */
export const importRoutes = new Hono().post('/', async (c) => {
  const [{ events }] = await started(c);
  const heard = events();
  if (!c.req.header('accept')?.includes(NDJSON)) {
    const { type: _, ...report } = (await lastOf(heard)) ?? {};
    return c.json(report);
  }
  // Awaited before the answer begins: a file that cannot be read still gets its 4xx.
  const first = await heard.next();
  if (first.done) return c.body(null, 204);
  c.header('content-type', `${NDJSON}; charset=utf-8`);
  return c.body(streamText(lines(first.value, heard)));
});

/** `/imports`: for the desk, which looks again. */
export const importRunRoutes = new Hono()
  .post('/', async (c) => {
    const [{ id, ended }, context] = await started(c);
    // A function host stops what goes on after its answer.
    if (!runningAnalytics()) await ended;
    c.header('location', `/api/v1/imports/${id}`);
    return c.json(await readImport(context, id), 202);
  })
  .get('/', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json({ data: await listImports(context) });
  })
  .get('/:id', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await readImport(context, uuidParam(c.req.param('id'))));
  })
  .post('/:id/cancel', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await cancelImport(context, uuidParam(c.req.param('id'))));
  });
