import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { apiDocument } from '#lib/transports/http/openapi/api-document.ts';

let written: { text: string; tag: string } | undefined;

/** Written when first asked for: most processes are never asked. */
function description(): { text: string; tag: string } {
  if (!written) {
    const text = JSON.stringify(apiDocument());
    written = { text, tag: `"${createHash('sha256').update(text).digest('base64url')}"` };
  }
  return written;
}

/** Weak or strong, one of many, or any (RFC 9110, 13.1.2). */
const knows = (header: string, tag: string): boolean =>
  header.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));

export const descriptionRoutes = new Hono().get('/openapi.json', (c) => {
  const { text, tag } = description();
  c.header('etag', tag);
  c.header('cache-control', 'public, max-age=0, must-revalidate');
  if (knows(c.req.header('if-none-match') ?? '', tag)) return c.body(null, 304);
  c.header('content-type', 'application/json');
  return c.body(text);
});
