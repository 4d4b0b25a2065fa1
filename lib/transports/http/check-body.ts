import { AppError } from '#lib/core/errors.ts';
import { parses } from './parses.ts';

/** An e-mail address, a password, and what a page sends along. */
const MOST_BYTES = 64 * 1024;

/**
 * Asked ahead of a library that answers a body which it cannot read with a 500.
 * @throws AppError `body_too_large`, `malformed_body`.
 */
export async function checkBody(request: Request): Promise<void> {
  const tooLarge = () =>
    new AppError('body_too_large', `The body may have at most ${MOST_BYTES} bytes.`);
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) throw tooLarge();
  const body = await request.clone().arrayBuffer();
  if (body.byteLength > MOST_BYTES) throw tooLarge();
  if (body.byteLength === 0) return;
  if (await parses(body, request.headers.get('content-type') ?? '')) return;
  throw new AppError('malformed_body', 'The body cannot be read as what it says it is.');
}
