import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AppError } from '#lib/core/errors.ts';

const MOST_MEGABYTES = 200;

export interface SpooledUpload {
  path: string;
  remove(): Promise<void>;
}

async function* measured(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let size = 0;
  for await (const chunk of untilBrokenOff(body)) {
    size += chunk.byteLength;
    if (size > MOST_MEGABYTES * 1024 * 1024) {
      throw new AppError('body_too_large', `A file may have at most ${MOST_MEGABYTES} MB.`);
    }
    yield chunk;
  }
}

async function* untilBrokenOff(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  try {
    yield* body;
  } catch (cause) {
    throw new AppError('invalid_input', 'The upload broke off before its end.', { cause });
  }
}

/**
 * Writes an upload to a file that only this user can read. On disk it takes no memory, can be read
 * twice, and arrives at the speed of the network rather than of the import.
 * @throws AppError `body_too_large`, `invalid_input` when it breaks off.
 */
export async function spoolUpload(body: AsyncIterable<Uint8Array>): Promise<SpooledUpload> {
  const folder = await mkdtemp(join(tmpdir(), 'earshot-import-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'upload');
    await pipeline(measured(body), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    return { path, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
