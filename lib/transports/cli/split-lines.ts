/** In UTF-16 code units. */
export const MOST_LINE = 100_000;

export type Line = { readonly text: string } | 'too long';

/**
 * Splits a stream of UTF-8 into lines, a list for each piece that arrives. A line above `MOST_LINE` is
 * thrown away as it comes and told as 'too long': memory stays bounded whatever is sent.
 */
export async function* splitLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line[], void> {
  const decoder = new TextDecoder();
  let rest = '';
  let skipping = false;
  for await (const piece of input) {
    const parts = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    const lines: Line[] = [];
    for (const part of parts) {
      lines.push(skipping || part.length > MOST_LINE ? 'too long' : { text: part });
      skipping = false;
    }
    if (rest.length > MOST_LINE) skipping = true;
    if (skipping) rest = '';
    yield lines;
  }
  rest += decoder.decode();
  if (skipping) yield ['too long'];
  else if (rest !== '') yield [rest.length > MOST_LINE ? 'too long' : { text: rest }];
}
