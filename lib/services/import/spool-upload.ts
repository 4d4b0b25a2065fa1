import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AppError } from '#lib/core/errors.ts';
import { isRunning } from '#lib/infra/is-running.ts';
import { log } from '#lib/infra/log.ts';

const MOST_MEGABYTES = 200;
/** Names the process, so that another can tell what nobody needs any more. */
const FOLDER = /^earshot-import-(\d+)-/;

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
  const folder = await mkdtemp(join(tmpdir(), `earshot-import-${process.pid}-`));
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

/**
 * Removes the uploads of processes that were killed. Asked before this one takes any in: what bears
 * its number is of a container's life before.
 */
export async function removeAbandonedUploads(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(FOLDER.exec(name)?.[1]);
    if (Number.isNaN(pid) || (pid !== process.pid && isRunning(pid))) continue;
    try {
      await rm(join(tmpdir(), name), { recursive: true, force: true });
      log().info({ folder: name }, 'an abandoned upload was removed');
    } catch (error) {
      log().warn({ error, folder: name }, 'an abandoned upload could not be removed');
    }
  }
}
