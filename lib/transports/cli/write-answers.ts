import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Answer } from './analyze-line.ts';

/**
 * Writes answers in order and waits where the reader is slower.
 * @returns how many lines told an error
 */
export async function writeAnswers(
  batches: AsyncIterable<Answer[]>,
  output: Writable,
): Promise<number> {
  let failures = 0;
  for await (const answers of batches) {
    if (answers.length === 0) continue;
    failures += answers.filter(({ failed }) => failed).length;
    const flowing = output.write(answers.map(({ line }) => line).join(''));
    if (!flowing) await once(output, 'drain');
  }
  return failures;
}
