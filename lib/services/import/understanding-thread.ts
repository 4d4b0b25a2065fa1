import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode, type FieldIssue } from '#lib/core/errors.ts';
import type { FilePiece, FileToUnderstand, Share } from './understand-file.ts';

/** Pieces under way while one is stored: understanding and the database work at the same time. */
const AHEAD = 3;
/** Of threads that need some 60; a file made to fill the memory ends its own import alone. */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

export type ThreadMessage =
  | FilePiece
  | { type: 'end' }
  | { type: 'failed'; code: ErrorCode; message: string; issues: FieldIssue[] };

/**
 * `understandFile` in a thread of its own, so that whoever else is served waits for none of it. It
 * starts at once; who stops asking ends the thread, and so does the signal.
 * @throws what `understandFile` throws.
 */
export function understandingThread(
  file: FileToUnderstand,
  share: Share,
  signal: AbortSignal,
): AsyncGenerator<FilePiece, void> {
  const worker = new Worker(new URL('./understand-thread.ts', import.meta.url), {
    workerData: { file, share },
    resourceLimits: MEMORY,
  });
  const stop = () => void worker.terminate();
  signal.addEventListener('abort', stop, { once: true });
  worker.once('exit', () => signal.removeEventListener('abort', stop));
  const posts = on(worker, 'message', { close: ['exit'] });
  for (let piece = 0; piece < AHEAD; piece += 1) worker.postMessage('next');
  return piecesOf(worker, posts);
}

async function* piecesOf(worker: Worker, posts: ReturnType<typeof on>) {
  try {
    for await (const [posted] of posts) {
      const message: ThreadMessage = posted;
      if (message.type === 'end') return;
      if (message.type === 'failed') {
        throw new AppError(message.code, message.message, { issues: message.issues });
      }
      yield message;
      worker.postMessage('next');
    }
    throw new Error('the thread that understands a file stopped before its end');
  } finally {
    await worker.terminate();
  }
}
