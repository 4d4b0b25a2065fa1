import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { AppError } from '#lib/core/errors.ts';
import { problem } from '#lib/transports/http/problem.ts';
import { acceptedEncoding } from './accepted-encoding.ts';

const TYPES = new Map([
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['woff2', 'font/woff2'],
  ['png', 'image/png'],
]);
const SUFFIXES = { br: '.br', gzip: '.gz' };

/** A built file as the client reads it, compressed beforehand; 304 where it has it already. */
export function sendClientFile(
  c: Context,
  name: string,
  files: ReadonlyMap<string, Buffer<ArrayBuffer>>,
  cacheControl: string,
): Response {
  const type = TYPES.get(name.split('.').pop() ?? '');
  const plain = files.get(name);
  if (!type || !plain) return problem(new AppError('not_found', 'There is no such file.'));
  const encoding = acceptedEncoding(c.req.header('accept-encoding'));
  const packed = encoding && files.get(name + SUFFIXES[encoding]);
  const bytes = packed || plain;
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'content-type': type,
    'cache-control': cacheControl,
    'x-content-type-options': 'nosniff',
    // A page of another origin may show our form, and takes its files from here.
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
    vary: 'Accept-Encoding',
    etag,
    ...(packed && { 'content-encoding': encoding }),
  };
  if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304, headers);
  return c.body(bytes, 200, headers);
}
