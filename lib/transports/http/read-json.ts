import { AppError } from '#lib/core/errors.ts';
import { noteBody } from './audit/audit-notes.ts';
import { readBytes } from './read-bytes.ts';

/** Far above the largest honest submission: 1000 code points, a name and 4 KB of metadata. */
const MOST_BYTES = 64 * 1024;
const MOST_DEPTH = 32;

/** Counted on the text: the parser itself would build the whole tower first. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (inString) {
      if (char === '\\') index += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

/**
 * The body of a request as JSON.
 * @throws AppError `unsupported_media_type`, `body_too_large`, `malformed_body`.
 */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) {
    throw new AppError('unsupported_media_type', 'Send application/json.');
  }
  const bytes = await readBytes(request, MOST_BYTES);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (isTooDeep(text)) throw new Error(`nested more than ${MOST_DEPTH} levels deep`);
    const body: unknown = JSON.parse(text);
    noteBody(request, body);
    return body;
  } catch (cause) {
    throw new AppError('malformed_body', 'The body is not valid JSON in UTF-8.', { cause });
  }
}
