import { Hono } from 'hono';
import { AUDIT_COLUMNS, auditToCsv } from '#lib/core/audit/audit-csv.ts';
import type { AuditEntryWire } from '#lib/core/audit/audit-wire.ts';
import { csvLine } from '#lib/core/feedback/csv.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { exportAudit } from '#lib/services/audit/export-audit.ts';
import { listAudit } from '#lib/services/audit/list-audit.ts';
import { createContext } from '#lib/services/context.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { streamText } from '#lib/transports/http/stream-text.ts';
import { exportQuerySchema } from './export-routes.ts';

async function* written(
  pages: AsyncGenerator<AuditEntryWire[], void>,
  opening: string,
  write: (entry: AuditEntryWire) => string,
) {
  if (opening !== '') yield opening;
  for await (const page of pages) yield page.map(write).join('');
}

const asCsv = (pages: AsyncGenerator<AuditEntryWire[], void>) =>
  // Excel takes a file without the byte order mark for an old code page.
  written(pages, `\ufeff${csvLine(AUDIT_COLUMNS)}`, auditToCsv);
const asLines = (pages: AsyncGenerator<AuditEntryWire[], void>) =>
  written(pages, '', (entry) => `${JSON.stringify(entry)}\n`);

export const auditRoutes = new Hono()
  .get('/', async (c) =>
    c.json(await listAudit(createContext(await authenticate(c.req.raw)), c.req.query())),
  )
  .get('/export', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const pages = exportAudit(context, c.req.query());
    const asked = { format: c.req.query('format') || undefined };
    const { format } = parseOrRefuse(exportQuerySchema, asked);
    const day = context.now().toISOString().slice(0, 10);
    const type = format === 'csv' ? 'text/csv; header=present' : 'application/x-ndjson';
    c.header('content-type', `${type}; charset=utf-8`);
    c.header('content-disposition', `attachment; filename="earshot-audit-${day}.${format}"`);
    return c.body(streamText(format === 'csv' ? asCsv(pages) : asLines(pages)));
  });
