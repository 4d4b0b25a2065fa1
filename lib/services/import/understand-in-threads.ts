import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { isFunctionHost } from '#lib/infra/function-host.ts';
import { type FilePiece, type FileToUnderstand, understandFile } from './understand-file.ts';
import { understandingThread } from './understanding-thread.ts';

/** More would only wait for the database. */
const MOST_THREADS = 4;
/** A smaller file is done before a second thread has started. */
const WORTH_SHARING = 1_000_000;

/**
 * `understandFile`, shared out to a thread a core; its pieces in the order of the file. Who stops
 * asking ends the threads, and so does the signal, at once.
 * @throws what `understandFile` throws.
 */
export async function* understandInThreads(
  file: FileToUnderstand,
  signal: AbortSignal,
): AsyncGenerator<FilePiece, void> {
  // A function host has no threads; what it lets through is small.
  if (isFunctionHost()) return yield* understandHere(file, signal);
  const { size } = await stat(file.path);
  const of = size < WORTH_SHARING ? 1 : Math.min(availableParallelism(), MOST_THREADS);
  const threads = Array.from({ length: of }, (_, index) =>
    understandingThread(file, { index, of }, signal),
  );
  try {
    // Each counts the rows for itself, and finds the same.
    const counted = await Promise.all(threads.map((thread) => thread.next()));
    if (counted[0]?.value) yield counted[0].value;
    for (let turn = 0; ; turn += 1) {
      const piece = await threads[turn % of]?.next();
      if (!piece?.value) return;
      yield piece.value;
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.return()));
  }
}

async function* understandHere(
  file: FileToUnderstand,
  signal: AbortSignal,
): AsyncGenerator<FilePiece, void> {
  for await (const piece of understandFile(file, { index: 0, of: 1 })) {
    if (signal.aborted) return;
    yield piece;
  }
}
