import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#lib/core/errors.ts';
import { understandFile } from './understand-file.ts';
import type { ThreadMessage } from './understanding-thread.ts';

/**
 * A thread that reads a file and understands its share of the rows. workerData: { file, share }.
 * Posts a piece for every message it is sent; the last post is `end` or `failed`.
 */
if (!parentPort) throw new Error('This is a thread of its own.');
const port = parentPort;
let wanted = 0;
let wake = () => {};
port.on('message', () => {
  wanted += 1;
  wake();
});
const post = (message: ThreadMessage) => port.postMessage(message);

try {
  for await (const piece of understandFile(workerData.file, workerData.share)) {
    while (wanted === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    wanted -= 1;
    post(piece);
  }
  post({ type: 'end' });
} catch (error) {
  // A class does not survive the way between threads; what is not ours ends the thread.
  if (!(error instanceof AppError)) throw error;
  const { code, message, issues } = error;
  post({ type: 'failed', code, message, issues });
}
port.close();
