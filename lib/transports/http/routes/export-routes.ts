import { Hono } from 'hono';
import * as z from 'zod/mini';
import { csvOpening, feedbackToCsv } from '#lib/core/feedback/csv.ts';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { createContext } from '#lib/services/context.ts';
import { exportFeedback } from '#lib/services/export-feedback.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { streamText } from '#lib/transports/http/stream-text.ts';

interface Format {
  type: string;
  /** Before the first record. */
  opening: string;
  write(feedback: FeedbackWire): string;
}

const FORMATS: Record<'csv' | 'ndjson', Format> = {
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    opening: csvOpening(),
    write: feedbackToCsv,
  },
  ndjson: {
    type: 'application/x-ndjson; charset=utf-8',
    opening: '',
    write: (feedback) => `${JSON.stringify(feedback)}\n`,
  },
};

export const exportQuerySchema = z.object({
  format: z._default(z.enum(['csv', 'ndjson'], 'must be csv or ndjson'), 'csv'),
});

async function* written(format: Format, pages: AsyncGenerator<FeedbackWire[], void>) {
  if (format.opening !== '') yield format.opening;
  for await (const page of pages) yield page.map(format.write).join('');
}

export const exportRoutes = new Hono().get('/', async (c) => {
  const context = createContext(await authenticate(c.req.raw));
  const pages = await exportFeedback(context, c.req.query());
  const asked = { format: c.req.query('format') || undefined };
  const { format: name } = parseOrRefuse(exportQuerySchema, asked);
  const format = FORMATS[name];
  const day = context.now().toISOString().slice(0, 10);
  c.header('content-type', format.type);
  c.header('content-disposition', `attachment; filename="earshot-feedback-${day}.${name}"`);
  return c.body(streamText(written(format, pages)));
});
