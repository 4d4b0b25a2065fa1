import { IncomingMessage } from 'node:http';
import { AppError } from '#lib/core/errors.ts';
import { parses } from './parses.ts';

const METHODS = new Set(['GET', 'HEAD', 'POST']);
/** A form of a page: a text of 1000 code points, a name, and what frames them. */
const MOST_BYTES = 64 * 1024;

const tooLarge = () =>
  new AppError('body_too_large', `The body may have at most ${MOST_BYTES} bytes.`);

async function readBody(request: IncomingMessage, length: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  if (body.length !== length) throw new AppError('malformed_body', 'The body ended too early.');
  return body;
}

/** The same request with its body still to be read: Next takes no stream that was read before. */
function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } =
    request;
  Object.assign(again, {
    method,
    url,
    rawHeaders,
    httpVersion,
    httpVersionMajor,
    httpVersionMinor,
  });
  again.headers = headers;
  again.push(body);
  again.push(null);
  again.complete = true;
  return again;
}

/**
 * What Next and next-auth answer with a 500 is refused before they see it: strange methods, and
 * bodies that are too large or cannot be parsed.
 * @returns the request to go on with.
 * @throws AppError `method_not_allowed`, `body_too_large`, `malformed_body`.
 */
export async function checkPageRequest(request: IncomingMessage): Promise<IncomingMessage> {
  const { method = '', headers } = request;
  if (!METHODS.has(method)) {
    throw new AppError('method_not_allowed', 'Pages answer GET, HEAD and POST.');
  }
  if (method !== 'POST') return request;
  if (headers['transfer-encoding'] !== undefined) {
    throw new AppError('malformed_body', 'Say how long the body is (Content-Length).');
  }
  const length = Number(headers['content-length'] ?? 0);
  if (length > MOST_BYTES) throw tooLarge();
  if (length === 0) return request;
  const type = headers['content-type'] ?? '';
  const body = await readBody(request, length);
  if (!(await parses(body, type))) {
    throw new AppError('malformed_body', 'The body cannot be read as what it says it is.');
  }
  return withBody(request, body);
}
