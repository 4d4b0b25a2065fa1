import { createReadStream } from 'node:fs';
import { AppError } from '#lib/core/errors.ts';

/**
 * A text file in pieces: UTF-8, or UTF-16 where a byte order mark says so (Excel's 'Unicode text').
 * @throws AppError `invalid_input` for other bytes: guessing an encoding would mangle names.
 */
export async function* readText(path: string): AsyncGenerator<string, void> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of createReadStream(path)) {
    const bytes: Buffer = chunk;
    decoder ??= new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8', {
      fatal: true,
    });
    yield decode(decoder, bytes);
  }
  if (decoder) yield decode(decoder);
}

function decode(decoder: TextDecoder, bytes?: Buffer): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch (cause) {
    throw new AppError('invalid_input', 'The file is not UTF-8; save it as such.', { cause });
  }
}
