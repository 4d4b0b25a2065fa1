import type { Answer } from './analyze-line.ts';
import { analyzeLine, failure } from './analyze-line.ts';
import { splitLines } from './split-lines.ts';

/** Answers each line in order, in lists as the input arrives. Blank lines have no answer. */
export async function* analyzeNdjson(
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<Answer[], void> {
  let number = 0;
  for await (const lines of splitLines(input)) {
    const answers: Answer[] = [];
    for (const line of lines) {
      number++;
      if (line === 'too long') answers.push(failure(number, 'is too long'));
      else if (line.text.trim() !== '') answers.push(analyzeLine(line.text, number));
    }
    yield answers;
  }
}
