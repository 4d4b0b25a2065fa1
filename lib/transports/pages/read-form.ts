import { AppError } from '#lib/core/errors.ts';
import { readBytes } from '#lib/transports/http/read-bytes.ts';

/** A text of 1000 code points, a name, and what frames them. */
const MOST_BYTES = 64 * 1024;

/**
 * The form that a browser sent.
 * @throws AppError `body_too_large`, `unsupported_media_type`, `malformed_body`.
 */
export async function readForm(request: Request): Promise<FormData> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)(?:;|$)/i.test(type)) {
    throw new AppError('unsupported_media_type', 'Send the form as a browser does.');
  }
  const body = new Uint8Array(await readBytes(request, MOST_BYTES));
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new AppError('malformed_body', 'The body cannot be read as what it says it is.');
  }
}
